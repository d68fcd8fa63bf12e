/** Values by a key of theirs, in the order in which they come. */
export const group = <T>(values: Iterable<T>, key: (value: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const own = key(value)
    const known = groups.get(own)
    if (known) known.push(value)
    else groups.set(own, [value])
  }
  return groups
}
