import type { WithheldKind } from '../shared/withheldThing.ts'

type KindWords = {
  code: string
  words: string
  /** The safety rule under which it stops; without one it asks for a reason. */
  rule?: 'R15' | 'R16'
  /** What else than taking it out would do, from its comma or "or" on. */
  mend: string
  /** Whether the thing is said to be of a person. */
  ofPerson?: false
}

const orRelease = ', or release it with a reason'

/** How a finding speaks of each kind of thing that is withheld. */
export const withheldKindWords: Readonly<Record<WithheldKind, KindWords>> = {
  home: { code: 'withheld-home', words: 'home address', rule: 'R15', mend: orRelease },
  phone: { code: 'withheld-phone', words: 'phone number', rule: 'R15', mend: orRelease },
  email: { code: 'withheld-email', words: 'email address', rule: 'R15', mend: orRelease },
  vehicle: { code: 'withheld-vehicle', words: 'vehicle', rule: 'R15', mend: orRelease },
  account: { code: 'withheld-account', words: 'account', rule: 'R15', mend: orRelease },
  unknown: { code: 'withheld-detail', words: 'detail', rule: 'R15', mend: orRelease },
  workplace: { code: 'withheld-workplace', words: 'workplace', rule: 'R16', mend: orRelease },
  school: { code: 'withheld-school', words: 'school', rule: 'R16', mend: orRelease },
  newName: { code: 'withheld-new-name', words: 'new name', rule: 'R16', mend: orRelease },
  newNamePart: { code: 'withheld-part-of-new-name', words: 'new name', rule: 'R16', mend: orRelease },
  realName: { code: 'withheld-real-name', words: 'real name', rule: 'R16', mend: '' },
  namePart: { code: 'withheld-part-of-name', words: 'real name', rule: 'R16', mend: '' },
  advocate: { code: 'withheld-advocate', words: 'contact of the advocate', rule: 'R15', mend: '' },
  place: {
    code: 'withheld-place',
    words: 'place of an act',
    rule: 'R15',
    mend: ', or say on the act that its place may be shown',
    ofPerson: false,
  },
  codeWord: { code: 'withheld-code-word', words: 'code word', mend: '' },
  words: {
    code: 'withheld-words',
    words: 'views, safety plan or withheld material of the case',
    mend: '',
    ofPerson: false,
  },
}
