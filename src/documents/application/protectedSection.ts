import type { ServedCase, ServedProtectedPerson } from '#src/domain/audience/servedCase.ts'
import type { detailKinds } from '#src/domain/case/person.ts'
import { applyTest } from '#src/domain/law/act.ts'
import type { Block, Text } from '../blocks.ts'
import { sheetStatement } from '../confidentialSheet/sheetStatement.ts'
import { fullStop } from '../format.ts'
import { relationshipInWords } from '../names.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { placeOf } from '../quoted.ts'

/** Who is to be protected, by the names that served papers use, and that details are withheld or given to the court alone. */
export function protectedSection(served: ServedCase): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: 'The people to be protected' }
  if (served.protectedPeople.length === 0)
    return [heading, { kind: 'missing', what: 'the people to be protected', step: 'protected' }]
  return [
    heading,
    ...served.protectedPeople.map((person) => paragraph(personInWords(person))),
    ...sheetStatement(served),
  ]
}

function personInWords(person: ServedProtectedPerson): Text {
  const age = person.under18 ? ', who is under 18,' : ''
  const relationship = relationshipInWords(person) ?? gap('the relationship to the defendant')
  return sentences(
    phrase`${person.shown}${age} is ${relationship}.`,
    person.relationshipDetail && fullStop(person.relationshipDetail),
    person.pseudonym && 'This is not the person’s real name, which is withheld for safety.',
    victimInWords(person),
    ...person.released.map(({ kind, value }) => `${detailWords.get(kind) ?? 'Detail'}: ${fullStop(value)}`),
  )
}

function victimInWords({ shown, victimOfActs, whyProtected }: ServedProtectedPerson): Text {
  if (victimOfActs === 'yes') return `The acts were done to ${shown}.`
  if (victimOfActs === undefined) return gap('whether the acts were done to this person')
  const place = placeOf(applyTest.anyVictim.authority)
  return sentences(
    `The acts were done to somebody else; an order may protect a person all the same (${place}).`,
    whyProtected ? fullStop(whyProtected) : gap('why this person needs protecting'),
  )
}

const detailWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    home: 'Home',
    workplace: 'Place of work',
    school: 'School',
    phone: 'Phone',
    email: 'Email',
    vehicle: 'Vehicle',
    account: 'Account',
    newName: 'New name',
  } satisfies Record<(typeof detailKinds)[number], string>),
)
