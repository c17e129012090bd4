import { partTitles } from '#src/documents/officerStatement/officerStatement.ts'
import { statementParts } from '#src/domain/case/statement.ts'
import { counted } from '#src/domain/shared/counted.ts'

/** The words of the page on the lead officer’s statement. */
export const wording = {
  lead: 'This is your evidence, in your words. Each suggestion below comes from what you entered. None is in the statement until you accept it, and the statement stays a draft until you have decided on each.',
  standing: (written: number, open: number) =>
    `${counted(written, 'paragraph')} in the statement. ${
      open === 0 ? 'No suggestion is left to decide.' : `${counted(open, 'suggestion')} left to decide.`
    }`,
  none: 'There is nothing in the statement yet.',
  paragraph: (number: number) => `paragraph ${number}`,
  suggestion: (number: number, of: number) => `suggestion ${number} of ${of}`,
  notConfirmed: 'Not confirmed',
  changed: 'What this rests on has changed',
  nowSuggested: 'From what is entered now, this would be suggested:',
  noLonger: 'From what is entered now, nothing would be suggested here.',
  noVoice: '[How do you know this?]',
  noText: '[no text yet]',
  accept: 'Accept',
  edit: 'Edit',
  leaveOut: 'Leave out',
  change: 'Change',
  up: 'Move up',
  down: 'Move down',
  remove: 'Delete',
  keep: 'Keep my words',
  removed: (number: number) => `Paragraph ${number} deleted`,
  moved: (number: number) => `Paragraph moved. It is now paragraph ${number}.`,
  accepted: 'Accepted.',
  left: 'Left out.',
  leftOut: (count: number) => `Suggestions that you left out (${count})`,
  bringBack: 'Bring back',
  add: 'Add a paragraph of your own',
  declared:
    'Each paragraph has its source, so the statement ends with your force’s declaration for you to sign.',
  notDeclared:
    'The declaration is offered once no suggestion is left and each paragraph says how you know it.',
  itemTitle: 'A paragraph of your statement',
  save: 'Save paragraph',
  part: 'Which part of the statement does it belong to?',
  parts: statementParts.map((part) => ({ value: part, label: partTitles[part] })),
  kind: 'How do you know this?',
  kinds: {
    own: 'It is about myself, or what I did',
    saw: 'I saw or heard it myself',
    told: 'Somebody told me, or says it in a statement that I have read',
    record: 'I have read it in a record or an exhibit',
    infer: 'I infer it from other facts',
  },
  by: 'Who told you?',
  byHint: 'Use the name that the papers use. The paragraph will begin “I was told by … that”.',
  of: 'Which record?',
  ofHint: 'The paragraph will begin “I know from … that”. Type #exhibit- and its reference for an exhibit.',
  fromActs: 'From which acts do you infer it? (optional)',
  facts: 'From which other facts? (optional)',
  factsHint: 'The paragraph will begin “I infer from … that”.',
  text: 'What do you say?',
  textHint: {
    own: 'A whole sentence, beginning with a capital letter.',
    saw: 'Go on from “I saw”.',
    told: 'Go on from “I was told by … that”, with a small letter.',
    record: 'Go on from “I know from … that”, with a small letter.',
    infer: 'Go on from “I infer from … that”, with a small letter.',
  },
} as const
