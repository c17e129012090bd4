import type { SignatoryRole } from '#src/domain/review/signatory.ts'
import type { SendPurpose } from './sendPlan.ts'

type SendWords = {
  /** The choice. */
  label: string
  hint: string
  /** Whose contacts may get it. */
  role: SignatoryRole
  goes: readonly string[]
  stays: readonly string[]
  /** What happens once it was sent. */
  next: string
}

const readable = [
  'every page of the application as it is saved now, with the defendant’s and the protected persons’ details',
  'exhibits and images of maps, as far as they fit',
  'the steps, comments, signatures and proposed wordings of the record of review',
]
const ownOnly = ['text that is typed and not added yet', 'your own notes']

/** What is said of each sending before and after it. */
export const sendWords: Readonly<Record<SendPurpose, SendWords>> = {
  review: {
    label: 'To a supervisor, for authority to apply',
    hint: 'They read it, comment, and authorise it, return it or refuse it.',
    role: 'supervisor',
    goes: readable,
    stays: [...ownOnly, 'anything that was asked or said for legal advice'],
    next: 'They open it under “Open a file”, go through it, and send you an answer as a file. Until then the application can still be changed, but authority is given for what you sent.',
  },
  advice: {
    label: 'To a lawyer of the force, for legal advice',
    hint: 'They read it, propose wordings, and settle it.',
    role: 'lawyer',
    goes: [...readable, 'what was asked and said for legal advice'],
    stays: ownOnly,
    next: 'They open it under “Open a file” and send you an answer as a file. Wordings that they propose come to you one by one.',
  },
  answer: {
    label: 'Your answer, back to who wrote it',
    hint: 'What you said, decided and signed. The application itself does not go back.',
    role: 'officer',
    goes: [
      'your comments, proposed wordings and answers to the checklist',
      'your decision and your signature',
    ],
    stays: ['the application', 'what others said'],
    next: 'They open it under “Open a file”, see what it holds, and take it into their record of review. What you say afterwards needs another answer.',
  },
  case: {
    label: 'To another officer, who writes it from now on',
    hint: 'The whole application goes. Yours becomes a copy to read.',
    role: 'officer',
    goes: [
      'every page of the application, with text that is typed and not added yet',
      'your notes in it',
      'its versions, its exhibits and images of maps',
      'the whole record of review, with what was said for legal advice',
      'the entries of your audit record about it',
    ],
    stays: ['your other applications', 'your keys'],
    next: 'They open it under “Open a file” and take it over. Keep the file until they have. Where it never arrives, open it here yourself to take the application back.',
  },
}
