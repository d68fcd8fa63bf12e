import { options, texts, word } from '../../schema.ts'
import { isAllowed, isDenied, licenseKeys, parseLicense } from '../package/spdx.ts'
import { short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { asksForCard, licenseOf } from './documented.ts'
import { typeOf } from './words.ts'

const holds = (text: string, list: readonly string[], judge: typeof isAllowed): boolean => {
  const keys = licenseKeys(list)
  const license = parseLicense(text)
  return keys.has(text.toLowerCase()) || (license !== undefined && judge(license, keys))
}

export const modelLicense = rule({
  id: 'model-license',
  title: 'A model must have a licence that the policy allows',
  severity: { recommended: 'warning', strict: 'warning' },
  on: 'model',
  needs: ['model'],
  options: options({
    allow: texts('Licence ids of the hub and SPDX ids; if there are any, every other licence is reported.'),
    deny: texts('Licence ids of the hub and SPDX ids that are reported, also when allowed.'),
    unlicensed: word('What to do with a model whose licence nobody names.', ['report', 'allow'], 'report'),
  }),
  applies: asksForCard,

  *check({ reference, model, options: { allow, deny, unlicensed } }) {
    if (!model?.revisionExists || model.disabled) return

    const what = `the ${typeOf(reference)} ${short(reference.name)}`
    const license = licenseOf(model)
    if (license === undefined) {
      if (unlicensed === 'allow') return
      yield {
        message: `The card of ${what} names no licence, so nobody has leave to use it.`,
        fix: 'Use a model with a licence, or ask its authors to name one.',
        ...cap(reference.surface, 'warning'),
      }
      return
    }
    const denied = holds(license, deny, isDenied)
    if (!denied && (allow.length === 0 || holds(license, allow, isAllowed))) return
    yield {
      message: `The licence of ${what} is ${short(license)}, which the policy ${denied ? 'denies' : 'does not allow'}.`,
      fix: 'Use another model, or ask those who answer for licences.',
      ...cap(reference.surface, 'warning'),
    }
  },
})
