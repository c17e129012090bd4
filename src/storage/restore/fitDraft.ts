import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import { type CaseFile, caseFile, sliceDraft } from '#src/domain/case/caseFile.ts'
import { type Draft, draft, type Typing } from '#src/domain/case/draft.ts'
import { type KeptAt, withKept, withUnshownKept } from '#src/domain/case/keptText.ts'
import { type Misfit, takeMisfits } from '#src/domain/case/misfits.ts'
import { isSliceId, type SliceId } from '#src/domain/case/slices.ts'
import { asText } from '#src/domain/case/typed.ts'
import { type Explained, explain } from './explain.ts'
import { fitReview } from './fitReview.ts'

export type FittedDraft = { draft: Draft | undefined; explained: Explained[] }

const typingSchema = z.record(z.string(), z.record(z.string(), z.string()))
const notesSchema = z.record(z.string(), z.string())

/**
 * A draft of this version's schema out of plain JSON. What does not fit, and what this version does not know, is taken
 * out, kept as text in `typing`, in its field or apart, and explained; of the record of review, left out whole and explained. No
 * draft when it has no id or no first day.
 */
export function fitDraft(given: {
  case: Record<string, unknown>
  typing: unknown
  notes: unknown
  review?: unknown
}): FittedDraft {
  const explained: Explained[] = []
  const typing = takeMisfits(typingSchema, given.typing ?? {})
  const notes = takeMisfits(notesSchema, given.notes ?? {})
  let kept: Typing = typing.value ?? {}

  const take = (at: KeptAt, above: readonly string[], misfits: readonly Misfit[]) => {
    for (const misfit of misfits) {
      explained.push(explain(above, misfit))
      kept = withMisfit(kept, at, misfit)
    }
  }
  take('case', ['typing'], named('typing', typing.misfits))
  take('case', ['notes'], named('notes', notes.misfits))

  const [steps, rest] = partedBySteps(given.case)
  const fitted: Record<string, unknown> = {}
  for (const [step, answers] of steps) {
    const { value, misfits, unknown } = takeMisfits<unknown>(sliceDraft(step), answers)
    if (value !== undefined) fitted[step] = value
    take(step, [step], [...misfits, ...unknown])
  }
  const file = takeMisfits(caseFile, rest)
  take('case', [], [...file.misfits, ...file.unknown])

  const { review, explained: notInReview } = fitReview(given.review)
  explained.push(...notInReview)
  const whole = {
    case: { ...file.value, ...fitted },
    typing: kept,
    notes: notes.value ?? {},
    ...(review && { review }),
  }
  const parsed = draft.safeParse(whole)
  return { draft: parsed.success ? withUnshownKept(parsed.data) : undefined, explained }
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

/** A value that a field can show waits in it as half-typed text, unless another does; anything else is kept apart. */
function withMisfit(kept: Typing, at: KeptAt, { name, value }: Misfit): Typing {
  const text = asText(value)
  const inField = at !== 'case' && (typeof value !== 'object' || value === null)
  if (!inField || (kept[at]?.[name] ?? text) !== text) return withKept(kept, at, name, text)
  return { ...kept, [at]: { ...kept[at], [name]: text } }
}

const named = (part: string, misfits: readonly Misfit[]): Misfit[] =>
  misfits.map((misfit) => ({ ...misfit, name: misfit.name === '' ? part : `${part}.${misfit.name}` }))
