import type { StepControl, useStepForm } from '#src/features/wizard/useStepForm.ts'

/** The control of this page’s form, for its parts. */
export type PapersServedControl = StepControl<'papersServed'>

/** The form of this page. */
export type PapersServedForm = ReturnType<typeof useStepForm<'papersServed'>>

/** A part of one entry: the control, and the entry’s place in the list, from 0. */
export type OfService = { control: PapersServedControl; at: number }
