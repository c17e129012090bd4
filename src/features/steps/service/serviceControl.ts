import type { Finished, SliceDraft } from '#src/domain/case/slices.ts'
import type { PageForm } from '#src/features/wizard/useStepForm.ts'

/** The form of this page, and its control, for its parts. */
export type ServiceForm = PageForm<SliceDraft<'service'>, Finished<'service'>>
export type ServiceControl = ServiceForm['control']

/** A part of this page that stands once for each order: the control, and the field that holds that order's record. */
export type OfOrder = { control: ServiceControl; at: 'interim' | 'outcome' }
