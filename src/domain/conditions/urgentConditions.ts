import type { Behaviour } from '../case/acts.ts'
import type { CaseFile } from '../case/caseFile.ts'
import { behaviourKinds } from '../law/behaviours.ts'
import { conditionsFrom, type StarterCondition } from './conditionsFrom.ts'
import { newestTemplates } from './newestTemplates.ts'
import { type StarterItem, starterSets } from './starterSets.ts'

const fewKinds = 3
const mostOfFew = 3

/**
 * The prohibitions that may be asked for at once: those of the set for an interim order, then for each kind of act of the case
 * the three that the library means for it most narrowly; of many kinds, one each. Whether the case has them already makes no difference. Requirements
 * wait: somebody has to be found who does what they need.
 */
export function urgentConditions({
  prohibitions: _,
  requirements: __,
  ...file
}: CaseFile): StarterCondition[] {
  const usual = starterSets.filter(({ id }) => id === 'interim')
  const first = usual.flatMap(({ items }) => items)
  const kinds = [...new Set((file.acts?.items ?? []).flatMap(({ behaviours = [] }) => behaviours))]
  const meant = kinds.flatMap((kind) =>
    narrowestFor(kind, first).slice(0, kinds.length > fewKinds ? 1 : mostOfFew),
  )
  const items = [...first, ...meant].filter(
    ({ code }, at, all) => all.findIndex((one) => one.code === code) === at,
  )
  return usual
    .flatMap((set) => conditionsFrom({ ...set, items }, file))
    .filter(({ template }) => template.kind === 'prohibition')
}

function narrowestFor(kind: Behaviour, besides: readonly StarterItem[]): StarterItem[] {
  return newestTemplates()
    .filter((template) => template.kind === 'prohibition' && template.behaviours.includes(kind))
    .filter(({ code }) => !besides.some((item) => item.code === code))
    .toSorted((one, other) => one.behaviours.length - other.behaviours.length)
    .map(({ code }) => ({ code, why: `For the acts of this kind: ${behaviourKinds[kind].label}` }))
}
