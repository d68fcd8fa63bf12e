/** What the manifests and lockfiles of an ecosystem declare, asked for the modules that code imports. */
export interface Declares {
  /** Paths of the manifests and lockfiles that a folder may hold; a folder is `''` or ends in a slash. */
  files(folder: string): readonly string[]
  /**
   * Whether one of the files declares or locks a distribution that provides the module.
   *
   * @param module the module as `imported.module` has it.
   * @param texts path → text of those files of `files` that are there, from the import's folder up to the root.
   */
  declared(module: string, texts: ReadonlyMap<string, string>): boolean
  /** Further files that one of them includes. */
  includes?(path: string, text: string): readonly string[]
  /**
   * Paths of which any, when it is there, shows that the module is the project's own; asked for the folder of the file
   * that imports it and for all above.
   */
  own?(module: string, folder: string): readonly string[]
  /** First parts of the modules that these changed files define, wherever in the tree they lie. */
  defines?(paths: readonly string[]): ReadonlySet<string>
}
