import { noticeWords } from '#src/features/wizard/noticeWords.ts'

/** The words of the page on the interim order. */
export const wording = {
  lead: 'Show the court why an interim order is appropriate until the full application is decided.',
  notAsked: 'The route that you chose does not ask for an interim order. You can leave this page empty.',
  toRoute: 'Choose another route',
  act: 'What the court asks itself',
  good: 'What an interim order is',
  conditions: (count: number) =>
    `You ask for ${count} of the conditions in the interim order too. Each condition says on its own page whether it is one of them.`,
  appropriate: 'Why is an interim order appropriate?',
  appropriateHint: 'Refer to an act as #4. The number follows if you add acts later.',
  sinceLastAct: 'What has happened since the last act?',
  cannotWait: 'Why can protection not wait for the full hearing?',
  lastDay: 'Last day of the interim order',
  lastDayHint: 'Take a day after the full hearing is expected.',
  hearingBy: 'Interim hearing needed by (optional)',
  ...noticeWords,
} as const
