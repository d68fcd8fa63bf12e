/** Names longer than this are no slip of the finger, and comparing them costs. */
const LONGEST = 64

/** Levenshtein distance: insertions, deletions and replacements that turn one word into the other. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** The known word that was probably meant: the first of the nearest, with at most a third of its letters changed. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  if (word.length > LONGEST) return undefined
  const plain = word.toLowerCase().replace(/_/g, '-')
  let best: { readonly word: string; readonly steps: number } | undefined
  for (const candidate of known) {
    const steps = distance(plain, candidate)
    if (steps <= candidate.length / 3 && steps < (best?.steps ?? Infinity)) best = { word: candidate, steps }
  }
  return best?.word
}
