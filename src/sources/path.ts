/** One segment of a path; a lone surrogate, on which `encodeURIComponent` throws, becomes U+FFFD. */
export const segment = (text: string): string => encodeURIComponent(text.toWellFormed())

/** A path whose slashes are kept. */
export const segments = (path: string): string => path.split('/').map(segment).join('/')
