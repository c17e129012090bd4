import type { ServedTexts } from '#src/domain/checks/servedTexts.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import type { Paper } from './blocks.ts'
import { normalise, plainText } from './plainText.ts'

/** A text that is shorter, such as a name, stands in papers that are about something else. */
const shortest = 25

/**
 * The pages of the wizard whose words a paper prints: those of which a text of some length stands in it, and those from which it
 * says that something is missing.
 */
export function stepsOfPaper({ blocks }: Pick<Paper, 'blocks'>, texts: ServedTexts): ReadonlySet<StepId> {
  const words = normalise(plainText(blocks))
  const steps = new Set<StepId>(blocks.flatMap((block) => (block.kind === 'missing' ? [block.step] : [])))
  for (const { text, where } of texts.flat()) {
    if (steps.has(where.step) || text.length < shortest) continue
    if (words.includes(normalise(text))) steps.add(where.step)
  }
  return steps
}
