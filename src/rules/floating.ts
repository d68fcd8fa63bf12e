/** Whether what a server's command names can be other content tomorrow. */
export interface Named {
  readonly ecosystem: string
  readonly origin: string
  readonly pinned: boolean
  readonly wanted?: string | undefined
}

/** An image's tag with a version in it is held to be one, as long as nobody pushes it anew. */
export const floats = ({ ecosystem, origin, pinned, wanted }: Named): boolean => {
  if (pinned || origin === 'path' || origin === 'workspace') return false
  return ecosystem !== 'docker' || wanted === undefined || !/\d/.test(wanted)
}
