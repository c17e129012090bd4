import '#src/domain/case/zodConfig.ts'
import { z } from 'zod'
import { type CaseFile, caseFile, sliceDraft } from '#src/domain/case/caseFile.ts'
import { type Draft, draft } from '#src/domain/case/draft.ts'
import { type Misfit, takeMisfits } from '#src/domain/case/misfits.ts'
import { isSliceId, type SliceId } from '#src/domain/case/slices.ts'
import { asText } from '#src/domain/case/typed.ts'
import { type Explained, explain } from './explain.ts'

export type FittedDraft = { draft: Draft | undefined; explained: Explained[] }

/** Where text is kept that stood outside every step. */
const outsideSteps = 'case'

const typingSchema = z.record(z.string(), z.record(z.string(), z.string()))
const notesSchema = z.record(z.string(), z.string())

/**
 * A draft of this version's schema out of plain JSON. What does not fit, and what this version does not know, is taken
 * out, kept as text in `typing` and explained. No draft when it has no id or no first day.
 */
export function fitDraft(given: {
  case: Record<string, unknown>
  typing: unknown
  notes: unknown
}): FittedDraft {
  const explained: Explained[] = []
  const typing = takeMisfits(typingSchema, given.typing ?? {})
  const notes = takeMisfits(notesSchema, given.notes ?? {})
  const kept = new Map(Object.entries(typing.value ?? {}).map(([step, texts]) => [step, { ...texts }]))

  const take = (step: string, above: readonly string[], misfits: readonly Misfit[]) => {
    for (const misfit of misfits) {
      explained.push(explain(above, misfit))
      kept.set(step, withText(kept.get(step), misfit.name, asText(misfit.value)))
    }
  }
  take(outsideSteps, ['typing'], named('typing', typing.misfits))
  take(outsideSteps, ['notes'], named('notes', notes.misfits))

  const [steps, rest] = partedBySteps(given.case)
  const fitted: Record<string, unknown> = {}
  for (const [step, answers] of steps) {
    const { value, misfits, unknown } = takeMisfits<unknown>(sliceDraft(step), answers)
    if (value !== undefined) fitted[step] = value
    take(step, [step], [...misfits, ...unknown])
  }
  const file = takeMisfits(caseFile, rest)
  take(outsideSteps, [], [...file.misfits, ...file.unknown])

  const whole = {
    case: { ...file.value, ...fitted },
    typing: Object.fromEntries(kept),
    notes: notes.value ?? {},
  }
  const parsed = draft.safeParse(whole)
  return { draft: parsed.success ? parsed.data : undefined, explained }
}

type Answers = [step: SliceId, answers: unknown]

function partedBySteps(file: Record<string, unknown>): [steps: Answers[], rest: Partial<CaseFile>] {
  const steps: Answers[] = []
  const rest: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(file)) {
    if (isSliceId(key)) steps.push([key, value])
    else rest[key] = value
  }
  return [steps, rest]
}

/** Text is never written over: where the name is taken, the next free one is used. */
function withText(
  texts: Record<string, string> | undefined,
  name: string,
  text: string,
): Record<string, string> {
  let free = name
  for (let count = 2; texts?.[free] !== undefined && texts[free] !== text; count++)
    free = `${name} (${count})`
  return { ...texts, [free]: text }
}

const named = (part: string, misfits: readonly Misfit[]): Misfit[] =>
  misfits.map((misfit) => ({ ...misfit, name: misfit.name === '' ? part : `${part}.${misfit.name}` }))
