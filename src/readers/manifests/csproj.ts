/** Project files of .NET and the files that they share: Directory.Packages.props, Directory.Build.props, targets. */
import type { PackageReference } from '../../reference.ts'
import { packageReference } from '../identity.ts'
import { place, unread } from '../locate.ts'
import type { Found, Reader } from '../reader.ts'
import { isXml, readXml, textIn, type XmlNode } from '../syntax/xml.ts'
import { brokenFile } from './broken.ts'
import { isNugetId, nugetVersion } from './nuget-version.ts'

/** Items that name packages; MSBuild does not tell upper from lower case in them. */
const ITEMS: ReadonlyMap<string, PackageReference['scope']> = new Map([
  ['packagereference', 'runtime'],
  ['packageversion', 'unknown'],
  ['globalpackagereference', 'dev'],
  ['packagedownload', 'build'],
  ['dotnetclitoolreference', 'build'],
])

const LONGEST = 1000
const MOST_STEPS = 5

type Properties = ReadonlyMap<string, string>

function* everyNode(root: XmlNode): Iterable<XmlNode> {
  const stack = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at]
      if (child) stack.push(child)
    }
  }
}

/** Properties of this file; of several values under conditions none is certain. */
const propertiesOf = (nodes: readonly XmlNode[]): Properties => {
  const known = new Map<string, string | undefined>()
  for (const { name, text } of nodes
    .filter(node => node.name === 'PropertyGroup')
    .flatMap(group => group.children)) {
    const key = name.toLowerCase()
    known.set(key, known.has(key) && known.get(key) !== text ? undefined : text)
  }
  return new Map([...known].flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])))
}

/** The text with every `$(Name)` that this file sets. */
const fill = (text: string, properties: Properties): string => {
  let filled = text.slice(0, LONGEST)
  for (let step = 0; step < MOST_STEPS && filled.includes('$('); step++) {
    const next = filled.replace(
      /\$\(([\w.-]{1,200})\)/g,
      (whole, name: string) => properties.get(name.toLowerCase())?.slice(0, LONGEST) ?? whole,
    )
    if (next === filled || next.length > LONGEST) break
    filled = next
  }
  return filled
}

/** An attribute, or an element of that name. */
const metadata = (node: XmlNode, name: string): string | undefined => {
  const attribute = [...node.attributes].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
  return attribute ?? textIn(node, name)
}

const scopeOf = (node: XmlNode, usual: PackageReference['scope']): PackageReference['scope'] =>
  usual === 'runtime' && metadata(node, 'PrivateAssets')?.toLowerCase() === 'all' ? 'dev' : usual

/** One item; its ids may be several, and they may be added (`Include`) or changed (`Update`). */
function* item(
  path: string,
  node: XmlNode,
  usual: PackageReference['scope'],
  properties: Properties,
): Iterable<Found> {
  const written = metadata(node, 'Include') ?? metadata(node, 'Update')
  const at = place(path, node.line)
  if (written === undefined) {
    if (metadata(node, 'Remove') === undefined)
      yield unread(at, node.name, 'expected "Include" with the id of a package')
    return
  }
  if (written.length > LONGEST) {
    yield unread(at, written, `more than ${LONGEST} characters; expected ids of packages`)
    return
  }
  const version = metadata(node, 'VersionOverride') ?? metadata(node, 'Version')
  const filled = version === undefined ? undefined : fill(version, properties)
  for (const part of fill(written, properties).split(';')) {
    const id = part.trim()
    if (!id) continue
    if (!isNugetId(id)) {
      yield unread(at, `${node.name} ${id}`, 'expected the id of a package that this file spells out')
      continue
    }
    yield packageReference({
      ecosystem: 'nuget',
      written: id,
      // What another file sets stays as it is written.
      ...nugetVersion(filled?.includes('$(') ? version : filled),
      scope: scopeOf(node, usual),
      surface: 'manifest',
      at,
    })
  }
}

/** `Sdk="Name/1.0"`, several behind semicolons; without a version it comes with .NET or from global.json. */
function* sdks(path: string, node: XmlNode): Iterable<Found> {
  const single = node.name === 'Sdk' ? node.attributes.get('Name') : node.attributes.get('Sdk')
  const apart = node.attributes.get('Version')
  for (const part of (single ?? '').split(';')) {
    const [name = '', version = apart] = part.trim().split('/', 2)
    if (!version || !isNugetId(name)) continue
    const parts = { ecosystem: 'nuget', written: name, ...nugetVersion(version) } as const
    yield packageReference({ ...parts, scope: 'build', surface: 'manifest', at: place(path, node.line) })
  }
}

export const csproj: Reader = {
  id: 'csproj',

  *read(file): Iterable<Found> {
    const { path, text } = file
    const root = readXml(text)
    if (!isXml(root)) {
      yield brokenFile(file, root, 'project file')
      return
    }
    const nodes = [...everyNode(root)]
    const properties = propertiesOf(nodes)
    for (const node of nodes) {
      if (node.name === 'Project' || node.name === 'Import' || node.name === 'Sdk') yield* sdks(path, node)
      for (const child of node.name === 'ItemGroup' ? node.children : []) {
        const scope = ITEMS.get(child.name.toLowerCase())
        if (scope) yield* item(path, child, scope, properties)
      }
    }
  },
}
