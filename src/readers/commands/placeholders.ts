/** Names in documentation that stand for a name: nobody is meant to install `your-package`. */
import type { PackageReference } from '../../reference.ts'

const NOUNS =
  'packages?|pkgs?|modules?|librar(?:y|ies)|libs?|dependenc(?:y|ies)|dep|deps|plugins?|tools?|crates?|gems?|extensions?|apps?|projects?|names?|images?|repos?|repository|servers?|commands?|org|organization|scope|username|user|owner|vendor|company|version|thing|stuff|something|command-name|action|actions|component|components|template|preset|adapter|driver|provider|theme|agent|skill|service'
const WHOLE = new RegExp(
  `^(?:your[-_. ]?(?:[a-z]{1,20}[-_. ]){0,2}(?:${NOUNS})|(?:(?:my|some)[-_. ]?|(?:the|an?|any|this|that|other|another|new|example|sample|specific)[-_. ])(?:${NOUNS})|(?:packages?|pkgs?|module|library|crate|gem|plugin|extension|dependency|tool|image|project)(?:[-_]?(?:name|id|here|to[-_]install|\\d))?|x{3,}|name|todo|tbd|v\\d+(?:\\.\\d+)+)$`,
  'i',
)
const OWNER_NOUNS =
  'org|organi[sz]ation|scope|company|name|user|username|owner|account|team|namespace|registry|vendor|repo'
const OWNERS = new RegExp(
  `^@?(?:(?:your|my|the|some|an?|any|example)[-_]?(?:${OWNER_NOUNS})|your|example|scope|org|organi[sz]ation|username|user|owner|vendor|namespace|account)$`,
  'i',
)
/** `PACKAGE_NAME`, `YOUR_IMAGE`. */
const SHOUTED =
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^(?:PACKAGE|MODULE|NAME|PKG|IMAGE|CRATE|GEM|PROJECT|TOOL|LIBRARY|PLUGIN)$/
const MARKS = /[<>…{}[\]|*]|\.{3}|%[sd]|\$/

const isPart = (part: string): boolean => WHOLE.test(part) || OWNERS.test(part) || SHOUTED.test(part)

/** Whether a name in a text for people stands for whatever name the reader puts in. */
export const isPlaceholder = ({ written, name, specifier = '' }: PackageReference): boolean => {
  if (written.length > 300 || MARKS.test(written)) return true
  if (/[<…]/.test(specifier) && !/^[<>=~^!\s]/.test(specifier)) return true
  const parts = [written, name].flatMap(text => text.split(/[/:]/).filter(Boolean))
  return [written, ...parts].some(isPart)
}
