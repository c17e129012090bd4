import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { sample } from './samples.ts'

// What was served and entered after authority is not there yet.
const { training: _, papersServed: ___, ...fx08 } = sample('fx-08')
const { authorisation: __, ...applicant } = fx08.applicant ?? {}

type Person = NonNullable<NonNullable<CaseFile['protected']>['people']>[number]
type Condition = NonNullable<NonNullable<CaseFile['prohibitions']>['items']>[number]

/** Somebody else to be protected, with an address that nobody is to know and an advocate of their own. */
const protectedPerson = (id: string, name: string, home: string, advocate: string): Person => ({
  ...{ id, name, shownAs: { kind: 'name' }, pronoun: 'she', relationship: 'acquaintance', under18: 'no' },
  ...{ relationshipDetail: 'A friend of Delphine Ashgrove.', victimOfActs: { answer: 'yes' } },
  arrangements: { answer: 'no' },
  details: [{ id: `${id}-home`, kind: 'home', value: home, released: 'no' }],
  advocate: {
    answer: 'yes',
    name: advocate,
    service: 'Open Door Stalking Advocacy',
    contact: '07700 900336',
  },
})

const noContact = (id: string, person: string, name: string): Condition => ({
  ...(fx08.prohibitions?.items?.[0] ?? { id }),
  id,
  origin: { kind: 'library', code: 'C01', version: 1, inputs: { person } },
  text: `must not contact ${name} by any means, including in person or by phone, text, post, email, messaging app, social media, online game or payment reference.`,
  protects: [person],
  exceptions: [],
})

export const others = {
  second: { id: 'p-ione', name: 'Ione Callowhill', home: '9 Wicker Row, NX2 7QP' },
  third: { id: 'p-maren', name: 'Maren Dusk', home: '31 Saltpan Lane, NX5 2BD' },
} as const

/** FX-08 as an officer’s own application without authority, with three protected people, each with an advocate. */
export const fx08WithThree: CaseFile = {
  ...fx08,
  id: 'case_three',
  applicant,
  protected: {
    ...fx08.protected,
    people: [
      ...(fx08.protected?.people ?? []),
      protectedPerson(others.second.id, others.second.name, others.second.home, 'Bryn Aldous'),
      protectedPerson(others.third.id, others.third.name, others.third.home, 'Cato Lind'),
    ],
  },
  risk: {
    ...fx08.risk,
    atRisk: [
      ...(fx08.risk?.atRisk ?? []),
      { id: 'risk-ione', person: others.second.id, harm: ['psychological'] },
      { id: 'risk-maren', person: others.third.id, harm: ['psychological'] },
    ],
  },
  prohibitions: {
    ...fx08.prohibitions,
    items: [
      ...(fx08.prohibitions?.items ?? []),
      noContact('c-ione', others.second.id, others.second.name),
      noContact('c-maren', others.third.id, others.third.name),
    ],
  },
}
