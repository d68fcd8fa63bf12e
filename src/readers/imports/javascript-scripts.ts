/** The parts of a file that are JavaScript or TypeScript: all of it, or the scripts of a Vue, Svelte or Astro component. */

export interface Part {
  readonly from: number
  readonly to: number
}

/** `<script …>` … `</script>`. */
const scripts = (text: string): readonly Part[] => {
  const parts: Part[] = []
  const lower = text.toLowerCase()
  for (let at = lower.indexOf('<script'); at >= 0; at = lower.indexOf('<script', at)) {
    const from = lower.indexOf('>', at) + 1
    if (from === 0) break
    const end = lower.indexOf('</script', from)
    const to = end < 0 ? text.length : end
    if (/[\s>/]/.test(lower[at + '<script'.length] ?? '')) parts.push({ from, to })
    at = to
    if (end < 0) break
  }
  return parts
}

/** What stands between the first two lines of dashes of an Astro component. */
const frontMatter = (text: string): readonly Part[] => {
  const open = /^\s{0,1000}---[^\S\n]*\n/.exec(text)?.[0]
  if (!open) return []
  const end = text.indexOf('\n---', open.length - 1)
  return [{ from: open.length, to: end < 0 ? text.length : end }]
}

export const partsOf = (path: string, text: string): readonly Part[] => {
  const suffix = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  if (suffix === 'vue' || suffix === 'svelte') return scripts(text)
  if (suffix === 'astro') {
    const [front] = frontMatter(text)
    return front ? [front, ...scripts(text).filter(({ from }) => from >= front.to)] : scripts(text)
  }
  return [{ from: 0, to: text.length }]
}
