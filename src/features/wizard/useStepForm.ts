import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { sliceDraft } from '#src/domain/case/caseFile.ts'
import { type Finished, type SliceDraft, type SliceId, slices } from '#src/domain/case/slices.ts'
import { splitTyped, withTyped } from '#src/domain/case/typed.ts'
import type { Patch } from '#src/storage/draftStore.ts'
import { type SavedForm, useSavedForm } from './useSavedForm.ts'

/** A form of answers in writing `D` that ends in finished answers `R`, and what keeps it. */
export type PageForm<D, R> = D extends infer Values extends FieldValues
  ? UseFormReturn<Values, unknown, R> & Omit<SavedForm, 'form'>
  : never

/** The `control` of one step’s form, for a part of its page. */
export type StepControl<S extends SliceId> = PageForm<SliceDraft<S>, Finished<S>>['control']

/** The form of one step: its saved answers with what is half-typed, saved again as the officer types. */
export function useStepForm<S extends SliceId>(step: S): PageForm<SliceDraft<S>, Finished<S>>
export function useStepForm(step: SliceId): unknown {
  const { form, ...kept } = useSavedForm({
    schema: slices[step],
    shown: ({ draft }) => withTyped(draft.case[step], draft.typing[step]),
    patch: (values) => stepPatch(step, values),
  })
  return { ...form, ...kept }
}

/** The change that stores a step's answers: what its draft schema takes, and the rest as typed. */
export function stepPatch<S extends SliceId>(step: S, answers: unknown): Patch
export function stepPatch(step: SliceId, answers: unknown): unknown {
  const schema = sliceDraft(step)
  const { answers: kept, typed } = splitTyped<unknown>(schema, answers)
  return { step, answers: kept, typed }
}
