/** The words of the comments on an application. */
export const commentWords = {
  title: 'Comments',
  lead: 'Each comment is about one place of the application. It stays in the record: it is answered and resolved, never taken out.',
  open: (count: number) => `Open (${count})`,
  noneOpen: 'No comment is open.',
  resolved: (count: number) => `Resolved (${count})`,
  legalTitle: 'For the purpose of obtaining legal advice',
  legalLead:
    'Only the officer and the lawyer read this. It goes into no paper, no plain export and no file for anybody else; the disclosure export lists it by date alone.',
  legalNone: 'Nothing was asked or answered yet.',
  add: 'Add a comment',
  ask: 'Ask or answer',
  about: 'What is it about?',
  aboutHint:
    'A test, a condition, an act or a page. To speak of one sentence, add the comment from the papers.',
  aboutNeeded: 'Choose what the comment is about',
  words: 'Comment',
  wordsNeeded: 'Enter the comment',
  save: 'Add the comment',
  reply: 'Reply',
  replyNeeded: 'Enter the reply',
  replySave: 'Add the reply',
  resolve: 'Resolve',
  why: 'Why is this resolved?',
  whyHint: 'Somebody else raised it, so a reason is kept with it.',
  whyNeeded: 'Say why it is resolved',
  place: 'Open the page',
} as const
