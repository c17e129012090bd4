import type { Control } from 'react-hook-form'
import type { Finished, SliceDraft } from '#src/domain/case/slices.ts'

/** The form of the page on safety. */
export type SafetyControl = Control<SliceDraft<'safety'>, unknown, Finished<'safety'>>
