import type { HubModel } from '../../evidence.ts'
import { options, words } from '../../schema.ts'
import { either, short } from '../phrase.ts'
import { rule } from '../rule.ts'
import { cap } from '../severity.ts'
import { asksForCard, licenseOf } from './documented.ts'
import { typeOf } from './words.ts'

type Part = 'card' | 'license' | 'datasets'

const SAYS: Readonly<Record<Part, string>> = {
  card: 'a card',
  license: 'a licence',
  datasets: 'the data that it was trained on',
}

const HAS: Readonly<Record<Part, (model: HubModel) => boolean>> = {
  // Without a list of files nobody knows.
  card: ({ card }) => card !== false,
  license: model => licenseOf(model) !== undefined,
  datasets: ({ datasets = [] }) => datasets.length > 0,
}

export const modelCard = rule({
  id: 'model-card',
  title: 'A model must say what it is, under which licence, and what it was trained on',
  severity: { recommended: 'off', strict: 'warning' },
  on: 'model',
  needs: ['model'],
  options: options({
    require: words('What must be there.', ['card', 'license', 'datasets'], ['card', 'license', 'datasets']),
  }),
  applies: asksForCard,

  *check({ reference, model, options: { require } }) {
    if (!model?.revisionExists || model.disabled) return

    const asked = require.filter(part => reference.type === 'model' || part !== 'datasets')
    const missing = asked.filter(part => !HAS[part](model))
    if (missing.length === 0) return
    yield {
      message: `The ${typeOf(reference)} ${short(reference.name)} lacks ${either(
        missing.map(part => SAYS[part]),
        'and',
      )}.`,
      fix: 'Use one that is documented, or ask its authors for it.',
      ...cap(reference.surface, 'warning'),
    }
  },
})
