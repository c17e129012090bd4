import type { useStepForm } from '#src/features/wizard/useStepForm.ts'

/** The form of the step, and what a group of its fields is given. */
export type FieldsProps = { form: ReturnType<typeof useStepForm<'disclosure'>> }
