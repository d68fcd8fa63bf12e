/** A cheap look at JavaScript and TypeScript, before it is read. */

/**
 * Whether any module but those of the project and of Node.js (`./x`, `node:x`) is named behind a word that imports. Finds
 * every import that the reader finds: where a comment or much space follows the word, the file is read to tell.
 */
export const hasImports = (text: string): boolean =>
  /\b(?:from|import|require|resolve|mock|doMock|unmock|requireActual|requireMock|importActual|importMock|createMockFromModule)(?:\s{40}|\s{0,39}\(?(?:\s{40}|\s{0,39}(?:\/|["'`](?!\.{0,2}\/|\.{1,2}["'`]|node:))))|<reference\s/.test(
    text,
  )
