/** What the manifests and lockfiles of an ecosystem declare, asked for the modules that code imports. */
export interface Declares {
  /** Paths of the manifests and lockfiles that a folder may hold; a folder is `''` or ends in a slash. */
  files(folder: string): readonly string[]
  /**
   * Whether one of the files declares or locks a distribution that provides the module.
   *
   * @param module the module as `imported.module` has it.
   * @param texts path → text of those files of `files` that are there.
   */
  declared(module: string, texts: ReadonlyMap<string, string>): boolean
}
