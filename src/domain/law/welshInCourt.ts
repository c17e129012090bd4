import { welshLanguageAct } from './citations.ts'
import type { Statement } from './statement.ts'

/** The right to speak Welsh in court; it says nothing of papers. */
export const welshInCourt = {
  text: 'In a court in Wales anybody who takes part in the case may speak Welsh.',
  authority: welshLanguageAct('s.22(1)'),
} satisfies Statement
