import { counted } from '#src/domain/shared/counted.ts'

/** The words of the page on which the case is looked at from the other side. */
export const wording = {
  lead: 'What a lawyer for the defendant is likely to ask of this case as it stands today. The questions are worked out each time and are not kept. An answer is kept only where you change the case: each question leads there, and that page brings you back. Notes, like the case itself, may have to be disclosed.',
  count: (all: number, open: number) =>
    open === 0
      ? `${counted(all, 'question')}, and the case holds an answer to each.`
      : `${counted(all, 'question')}, ${open} of them open.`,
  notAll: 'This is good practice, not a list from the law: other questions may be put.',
  groups: {
    acts: 'The acts',
    risk: 'The risk',
    necessity: 'Why the order is necessary',
    conditions: 'The conditions',
    procedure: 'The way to court',
  },
  open: 'Open',
  answered: 'The case holds an answer',
  none: 'Nothing in the case invites a question here.',
  why: 'Why it is asked:',
  answer: 'What would answer it:',
  held: 'What the case says:',
  go: 'Answer it at',
  look: 'Look at it in',
} as const
