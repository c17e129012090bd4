import type { Control } from 'react-hook-form'
import type { UrgentDraft } from './urgentAnswers.ts'

/** What each of the eight questions is given: the `control` of the one form. */
export type UrgentControl = { control: Control<UrgentDraft> }
