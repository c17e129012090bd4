import type { Purpose } from '#src/domain/review/exchanges.ts'

/** What a file between people is for, as one reads it of a file that came. */
export const purposeWords: Readonly<Record<Purpose, string>> = {
  review: 'An application, to be authorised',
  advice: 'An application, for legal advice',
  case: 'A whole application, for you to go on writing',
  answer: 'An answer on an application that you sent',
  share: 'Conditions, to be gone through with a protected person',
  reply: 'What a protected person said of conditions that you sent',
  outcome: 'What became of a reply that you sent',
}
