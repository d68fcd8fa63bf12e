/** Ways around scanners of pickles that are on public record, each in all its variants. */
import { bombs, hostilePickles } from '../hostile-pickles.ts'
import { callRecipes } from './calls.ts'
import { containerRecipes } from './containers.ts'
import { nameRecipes } from './names.ts'
import { type Recipe, row } from './recipe.ts'
import { streamRecipes } from './streams.ts'

export const recipes: readonly Recipe[] = [
  ...nameRecipes,
  ...streamRecipes,
  ...callRecipes,
  ...containerRecipes,
  ...row(
    'small files that cost much',
    bombs.map(({ name, data }) => [name, data]),
    'unknown',
  ),
  ...hostilePickles.flatMap(({ name, data, verdict }) =>
    row('other hostile pickles', [[name, data]], verdict),
  ),
]
