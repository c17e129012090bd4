import type { useStepForm } from '#src/features/wizard/useStepForm.ts'

/** The form of the step, and what a group of its fields is given. */
export type WitnessesForm = ReturnType<typeof useStepForm<'witnesses'>>
export type FieldsProps = { form: WitnessesForm }
