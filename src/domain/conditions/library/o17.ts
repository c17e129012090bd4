import { houseRule } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { dateInput, personInput, textInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** Images are handed over. */
export const o17 = defineCondition({
  code: 'O17',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'requirement',
  category: 'online',
  title: 'Hand over images',
  protectsAgainst: 'Images that are held over a person',
  behaviours: ['c-i', 'o'],
  usualExceptions: ['X3'],
  monitoring: {
    how: 'The defendant declares what was handed over, and officers check devices',
    evidence: 'The declaration, images found later',
  },
  pitfalls: [
    'Evidence first: secure the images before any copy is deleted',
    'It may make the defendant admit a crime: legal advice first',
    'Leave out a parent’s pictures of a child',
  ],
  askVictim: 'Which images of you does the defendant have?',
  authority: houseRule('a cyber condition answers an act'),
  terms: ['SPO Manager'],
  inputs: {
    person: personInput({ label: 'Who is protected?', who: 'protected' }),
    image: textInput({ label: 'Which kind of image?', initial: 'intimate image', hint: 'In the singular' }),
    date: dateInput({ label: 'By which day?' }),
  },
  wording: ({ person, image, date }, { defendant: { subject, verb } }) =>
    `must hand the SPO Manager by ${longDate(date)} every ${image} of ${person} that ${subject} ${verb('has', 'have')}, keeping no copy after that day.`,
})
