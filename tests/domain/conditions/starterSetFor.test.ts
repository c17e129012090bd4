import { describe, expect, test } from 'vitest'
import type { Act, Behaviour } from '#src/domain/case/acts.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { ProtectedPerson } from '#src/domain/case/protectedPeople.ts'
import { starterSetFor } from '#src/domain/conditions/starterSetFor.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { asAt } from '#tests/support/checking.ts'
import { sample } from '#tests/support/samples.ts'

type Relationship = ProtectedPerson['relationship']

const bare: Part<CaseFile> = {
  route: { kind: 'full' },
  defendant: { born: { known: false } },
  circumstances: undefined,
  protected: undefined,
  others: undefined,
  acts: undefined,
}
const proposed = (part: Part<CaseFile> = {}, today: IsoDate = asAt) =>
  starterSetFor(aCase({ ...bare, ...part }), today)
const ids = (part: Part<CaseFile> = {}, today?: IsoDate) => proposed(part, today).map(({ set }) => set.id)
const related = (...relationships: Relationship[]): Part<CaseFile> => ({
  protected: { people: relationships.map((relationship, place) => ({ id: `p-${place}`, relationship })) },
})
const act = (behaviours: Behaviour[], howKnown: Act['howKnown'] = [], kind: Act['kind'] = 'act') => ({
  id: `a-${behaviours.join('')}-${howKnown.join('')}`,
  kind,
  behaviours,
  howKnown,
})

test('nothing is proposed where no answer speaks for a set', () => {
  expect(ids()).toEqual([])
  expect(ids(related('stranger', 'family'))).toEqual([])
})

describe('by what the person to be protected is to the defendant', () => {
  test.each<[Relationship, string[]]>([
    ['colleague', ['colleague']],
    ['formerColleague', ['colleague']],
    ['neighbour', ['neighbour']],
    ['publicFigure', ['publicFigure']],
    ['acquaintance', []],
  ])('%s: %j', (relationship, sets) => {
    expect(ids(related(relationship))).toEqual(sets)
  })

  test('several people bring several sets, each once', () => {
    expect(ids(related('neighbour', 'colleague', 'neighbour'))).toEqual(['neighbour', 'colleague'])
  })
})

describe('a former partner', () => {
  const couple = (answer: 'yes' | 'no' | 'notKnown') =>
    ids({ ...related('formerPartner'), circumstances: { children: { answer } } })

  test('with children has the set with children, without them the plain one', () => {
    expect(couple('yes')).toEqual(['exPartnerChildren'])
    expect(couple('no')).toEqual(['exPartner'])
  })

  test('whose children are not known of has both, and the reason says so', () => {
    expect(couple('notKnown')).toEqual(['exPartner', 'exPartnerChildren'])
    expect(proposed(related('formerPartner')).at(-1)?.why).toBe(
      'A person to be protected is a former partner of the defendant, and whether the defendant has children is not known.',
    )
  })

  test('in a case that records a child has the set with children', () => {
    const others = { people: [{ id: 'pip', role: 'child' as const }] }
    expect(ids({ ...related('partner'), others })).toEqual(['exPartnerChildren'])
  })
})

describe('a defendant under 18', () => {
  const born = (value: IsoDate, hearing?: IsoDate) =>
    proposed({
      ...related('colleague'),
      defendant: { born: { known: true, value } },
      court: { hearing: { listed: hearing ? 'yes' : 'no', on: hearing } },
    })

  test('has the set for young people first, until the day of the eighteenth birthday', () => {
    expect(born('2008-06-25').map(({ set }) => set.id)).toEqual(['youth', 'colleague'])
    expect(born('2008-06-25')[0]?.why).toBe('The defendant is 17.')
    expect(born('2008-06-24').map(({ set }) => set.id)).toEqual(['colleague'])
  })

  test('who turns 18 before the hearing is said to', () => {
    expect(born('2008-06-25', '2026-06-25')[0]?.why).toBe('The defendant is 17, and 18 by the hearing.')
  })

  test('is not taken from a date of birth that lies ahead', () => {
    expect(born('2027-01-01').map(({ set }) => set.id)).toEqual(['colleague'])
  })
})

describe('acts only by phone or online', () => {
  const acts = (...items: ReturnType<typeof act>[]) => ids({ acts: { items } })

  test('have the set for it', () => {
    expect(acts(act(['c-i']), act(['b'], ['device']), act(['d', 'm']))).toEqual(['online'])
  })

  test('not with one act at a place, one that is not sorted, or a letter', () => {
    expect(acts(act(['c-i']), act(['e']))).toEqual([])
    expect(acts(act(['c-i']), act([]))).toEqual([])
    expect(acts(act(['c-i']), act(['b'], ['object']))).toEqual([])
    expect(acts()).toEqual([])
  })

  test('whatever the context was', () => {
    expect(acts(act(['m']), act([], ['policeRecord'], 'context'))).toEqual(['online'])
  })
})

test('acts through other people have their set, and the reason names them', () => {
  const items = [act(['e']), act(['k', 'b']), act(['k', 'e'])]
  expect(proposed({ acts: { items } })).toMatchObject([
    { set: { id: 'proxy' }, why: 'Other people were used in acts 2 and 3.' },
  ])
})

test('an interim order alone has its set first, one beside the full order last', () => {
  const colleague = related('colleague')
  expect(ids({ ...colleague, route: { kind: 'interimOnly' } })).toEqual(['interim', 'colleague'])
  expect(ids({ ...colleague, route: { kind: 'fullWithInterim' } })).toEqual(['colleague', 'interim'])
  expect(ids(colleague)).toEqual(['colleague'])
})

test.each([
  ['fx-01', ['exPartnerChildren', 'proxy', 'interim']],
  ['fx-02', ['colleague', 'proxy']],
  ['fx-03', ['neighbour', 'proxy']],
  ['fx-04', ['publicFigure', 'proxy', 'interim']],
  ['fx-08', ['proxy']],
] as const)('the training case %s is offered %j', (id, sets) => {
  expect(starterSetFor(sample(id), asAt).map(({ set }) => set.id)).toEqual(sets)
})
