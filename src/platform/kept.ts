/** Answers what is kept under a name, or makes it and keeps it. */
export type Kept<Value> = (name: string, make: () => Value) => Value

export type KeptWishes<Value> = {
  /** The sum of the sizes of all that is kept is never more than this. */
  readonly most: number
  /** In whatever `most` is counted in, above zero. */
  readonly sizeOf: (value: Value) => number
}

/**
 * Keeps what was worked out, those asked for last. A name has to say everything that the value was worked out from: then
 * nothing kept can be out of date, and nothing has to be told to forget. What is larger than all the room is not kept.
 */
export const keptBy = <Value extends NonNullable<unknown>>({ most, sizeOf }: KeptWishes<Value>): Kept<Value> => {
  const kept = new Map<string, { readonly value: Value; readonly size: number }>()
  let size = 0
  const forget = (name: string): void => {
    size -= kept.get(name)?.size ?? 0
    kept.delete(name)
  }
  return (name, make) => {
    const known = kept.get(name)
    const value = known ? known.value : make()
    const one = known ?? { value, size: sizeOf(value) }
    forget(name)
    if (one.size > most) return value
    // The last asked for come last.
    kept.set(name, one)
    size += one.size
    for (const oldest of kept.keys()) {
      if (size <= most) break
      forget(oldest)
    }
    return value
  }
}

/** A number for each object, the same as long as it lives, and never that of another: to name what was made from it. */
export const identityOf = (thing: object): number => {
  const known = identities.get(thing)
  if (known !== undefined) return known
  identities.set(thing, ++last)
  return last
}

const identities = new WeakMap<object, number>()
let last = 0
