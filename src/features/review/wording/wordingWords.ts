/** The words of the page on which wordings are proposed, taken and declined. */
export const wordingWords = {
  title: 'Wording',
  lead: {
    officer:
      'What a lawyer proposes for texts that the court will read. Take each, which changes your application, or decline it with a reason.',
    supervisor:
      'What a lawyer proposes for texts that the court will read, and what the officer did with it.',
    lawyer:
      'Propose other words for any text that the court will read. The officer takes or declines each; then you both have signed the same wording.',
  },
  proposed: (count: number) => `Proposed (${count})`,
  none: 'No proposal waits.',
  decided: (count: number) => `Taken or declined (${count})`,
  why: 'Why:',
  take: 'Take this wording',
  decline: 'Decline it',
  declineWhy: 'Why is it declined?',
  declineNeeded: 'Say why it is declined',
  gone: 'The text has changed since this was proposed, so it cannot be taken as it is. Put the words in on the page, or decline it.',
  taken: 'Taken',
  declined: 'Declined',
  by: (name: string, at: string) => `Proposed by ${name}, ${at}`,
  texts: 'Texts that the court will read',
  page: 'Of which page?',
  propose: 'Propose other words',
  proposeAgain: 'Change your proposal',
  after: 'The words that you propose',
  afterNeeded: 'Enter the words that you propose',
  same: 'Change the words, or leave the text as it is',
  reason: 'Why (optional)',
  save: 'Propose this wording',
  open: 'Open the page',
} as const
