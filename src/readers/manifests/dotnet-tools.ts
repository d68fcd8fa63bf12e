/** dotnet-tools.json and global.json of .NET: tools and build SDKs that are downloaded and run. */
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { isObject, type Member, readJson, show, textOf } from '../syntax/json.ts'
import { brokenFile } from './broken.ts'
import { isNugetId } from './nuget-version.ts'

/** Both take one exact version. */
const tool = (path: string, { key, line, value }: Member, version: string | undefined): Found => {
  const at = place(path, line)
  if (!isNugetId(key) || !version) {
    return unread(
      at,
      `${JSON.stringify(key)}: ${show(value)}`,
      'expected the id of a package and its version',
    )
  }
  const parts = { ecosystem: 'nuget', written: key, specifier: version, version } as const
  return packageReference({ ...parts, scope: 'build', surface: 'manifest', at })
}

export const dotnetTools: Reader = {
  id: 'dotnet-tools',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const root = readJson(text)
    if (!('kind' in root)) {
      yield brokenFile(file, root, 'JSON file of .NET')
      return
    }
    for (const { key, line, value } of root.members) {
      if (key !== 'tools' && key !== 'msbuild-sdks') continue
      if (!isObject(value)) yield unread(place(path, line), `${key}: ${show(value)}`, 'expected an object')
      for (const member of isObject(value) ? value.members : []) {
        const version = isObject(member.value) ? textOf(member.value, 'version') : member.value
        yield tool(path, member, typeof version === 'string' ? version : undefined)
      }
    }
  },
}
