/** A cheap look at the text of a notebook. Knows no table, since every start loads it. */

const BEGIN = '"image/'
/** The key of a picture and the quote that opens it; pictures of some kinds are lists of lines, which stay. */
const PICTURE = /"image\/[\w.+-]{1,60}"[ \t]{0,8}:[ \t]{0,8}"/y

/**
 * The text without its pictures, which are most of a notebook that was run, and in which nobody writes a command. Quotes
 * within a text are escaped in JSON, so that no cell can look like the key of a picture; where a picture has an escaped
 * quote itself, what stands behind it stays.
 */
export const withoutPictures = (text: string): string => {
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, Math.max(from, at + 1))) {
    PICTURE.lastIndex = at
    if (!PICTURE.test(text)) continue
    const [begin, end] = [PICTURE.lastIndex, text.indexOf('"', PICTURE.lastIndex)]
    if (end < 0) break
    parts.push(text.slice(from, begin))
    from = end
  }
  return parts.length ? parts.join('') + text.slice(from) : text
}
