/** The item at a place that must exist. Reading past the end is a bug, not a blank. */
export const at = <Item>(list: ArrayLike<Item>, index: number): Item => {
  const item = list[index]
  if (item === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`)
  return item
}

export const sum = (numbers: Iterable<number>): number => {
  let total = 0
  for (const number of numbers) total += number
  return total
}
