import type { CaseFile } from '../case/caseFile.ts'
import { isSliceId } from '../case/slices.ts'
import { servedTexts } from '../checks/servedTexts.ts'
import type { StepId } from '../flow/steps.ts'
import { referenceLabels } from '../grounds/numbering.ts'
import { printable } from '../shared/printable.ts'
import { printReferences } from '../shared/references.ts'
import { textsIn } from './textsAt.ts'
import type { Anchor } from './threads.ts'

/** A text of the application that served papers print and that a person wrote, with its place in the answers. */
export type SettleableText = { where: Anchor; path: string[]; text: string }

const conditionSteps: readonly StepId[] = ['prohibitions', 'requirements']

/**
 * The texts of a pruned case whose wording a lawyer may settle: what a person wrote in sentences and served papers print. A
 * condition and its exceptions are among them as they stand, although papers that speak to the defendant say “you”.
 */
export function settleableTexts(file: CaseFile): SettleableText[] {
  const labels = referenceLabels(file)
  const served = new Map<StepId, Set<string>>()
  for (const { text, where } of servedTexts(file).flat()) {
    served.set(where.step, (served.get(where.step) ?? new Set<string>()).add(text))
  }
  const steps = [...new Set([...served.keys(), ...conditionSteps])]
  return steps.flatMap((step) => {
    if (!isSliceId(step)) return []
    return textsIn(file[step]).flatMap(({ path, text }) => {
      const isServed = served.get(step)?.has(printable(printReferences(text, labels).text)) ?? false
      const isWording = conditionSteps.includes(step) && path.at(-1) === 'text'
      if (!(isServed || isWording) || !isProse(text)) return []
      return [{ where: anchorOf(step, path), path, text }]
    })
  })
}

/** Some words, as against a name, a date, a code or a number. */
const isProse = (text: string) => text.trim().split(/\s+/).length >= 4

/** The fields that hold a list whose items have ids. */
const lists: ReadonlySet<string> = new Set(['items', 'people', 'measures', 'exhibits', 'zones'])

function anchorOf(step: StepId, [list, item]: readonly string[]): Anchor {
  return list !== undefined && lists.has(list)
    ? { step, ...(item !== undefined && { item }) }
    : { step, ...(list !== undefined && { field: list }) }
}
