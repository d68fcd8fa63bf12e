/** Whether a path leads out of the folder of the model, or to another machine. */
export const leaves = (path: string): boolean =>
  /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(path)

export const shown = (text: string): string => JSON.stringify(text.slice(0, 120))

export const scopeOf = (name: string | undefined): string =>
  name === undefined ? 'The graph' : `The function ${JSON.stringify(name.slice(0, 80))}`
