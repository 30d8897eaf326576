/**
 * Numbers people read aloud and type: client and plan numbers. The last digit checks the others (Luhn), so that one
 * wrong digit, or two neighbours swapped, is caught before a record is looked for.
 */
export const withCheckDigit = (base: number): number => {
  if (!Number.isSafeInteger(base) || base < 0 || base > Number.MAX_SAFE_INTEGER / 10 - 1)
    throw new RangeError(`no check digit for ${base}`)
  return base * 10 + ((10 - (luhnSum(`${base}0`) % 10)) % 10)
}

/** Whether the last digit agrees with the others. Text that is no number, or a single digit, has no check digit. */
export const hasCheckDigit = (number: number | bigint | string): boolean => {
  const digits = String(number)
  return /^\d{2,}$/.test(digits) && luhnSum(digits) % 10 === 0
}

const luhnSum = (digits: string): number => {
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48
    const doubled = place % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum
}
