import { type Speech, speakerOf } from '../language/speakerOf.ts'
import { cy } from './words/cy.ts'
import { en } from './words/en.ts'

/** What the paper that explains the order says in a language. */
export type ExplanationSpeech = Speech<typeof en>

/** Its speech by the language of the paper. */
export const explanationSpeech = speakerOf(en, cy)
