import { type Speech, speakerOf } from '../language/speakerOf.ts'
import { cy } from './words/cy.ts'
import { en } from './words/en.ts'

/** What the record of a notification says in a language. */
export type NotificationSpeech = Speech<typeof en>

/** Its speech by the language of the paper. */
export const notificationSpeech = speakerOf(en, cy)
