import { describe, expect, test } from 'vitest'
import { checkWithheldDetails } from '#src/domain/checks/checkWithheldDetails.ts'
import { findingsOf, finishedCase, said, withItem } from '#tests/support/checking.ts'

const whole = finishedCase()
const act = (what: string) => ({ acts: { items: withItem(whole.acts?.items, 'act-01', { what }) } })
const tansy = {
  others: {
    people: withItem(whole.others?.people, 'p-tansy', {
      name: 'Rosalind Okehampton-Vane',
      shownAs: { kind: 'pseudonym', label: 'Witness A', why: 'Afraid.', howKnown: 'By the call.' },
    }),
  },
}

describe('a withheld detail in a text that served papers print', () => {
  test.each([
    ['a phone number', 'He rang +44 7700 900 214 all night.', 'withheld-phone'],
    ['an email address', 'He wrote to om.private@example.com.', 'withheld-email'],
    ['a postcode', 'He was seen in wm4 7qk.', 'withheld-home'],
    ['a workplace', 'He waited at Quarrybrook Dental Practice.', 'withheld-workplace'],
    ['a child’s school', 'He waited at Fennelgate Primary School.', 'withheld-school'],
  ])('%s stops and names the place', (_, what, code) => {
    expect(findingsOf(checkWithheldDetails, act(what))).toMatchObject([
      {
        code,
        severity: 'stops',
        authority: { safety: true },
        where: { step: 'acts', item: 'act-01', field: 'what' },
      },
    ])
  })

  test('nothing given away is silent', () => {
    expect(said(checkWithheldDetails, act('He rang her all night.'))).toEqual([])
  })

  test('a detail released with its reason may stand', () => {
    const people = (whole.protected?.people ?? []).map((person) => ({
      ...person,
      details: (person.details ?? []).map((detail) => ({
        ...detail,
        released: 'yes' as const,
        why: 'He knows it.',
      })),
    }))
    expect(said(checkWithheldDetails, { ...act('He rang 07700 900214.'), protected: { people } })).toEqual([])
  })

  test('a text that only the police read is not looked at', () => {
    const safety = { plan: { detail: 'Ring 07700 900214 first.' } }
    expect(said(checkWithheldDetails, { safety })).toEqual([])
  })

  test('a condition names its own page', () => {
    const items = withItem(whole.requirements?.items, 'c-o04', { necessity: 'He has 07700 900214.' })
    expect(findingsOf(checkWithheldDetails, { requirements: { items } })).toMatchObject([
      { where: { step: 'requirements', item: 'c-o04', field: 'necessity' } },
    ])
  })
})

describe('the name behind a pseudonym', () => {
  const named = (what: string) => said(checkWithheldDetails, { ...tansy, ...act(what), ...tansyElsewhere })

  test('whole, or its last part, stops', () => {
    expect(named('He rang Rosalind Okehampton-Vane.')).toContain('withheld-real-name stops')
    expect(named('He rang Ms Okehampton-Vane.')).toContain('withheld-part-of-name stops')
  })

  test('a part that is an everyday word asks where it may mean something else, but not in a written date', () => {
    const may = withItem(tansy.others.people, 'p-tansy', { name: 'May Okehampton' })
    const inAct = (what: string) =>
      findingsOf(checkWithheldDetails, { ...tansyElsewhere, others: { people: may }, ...act(what) })
        .filter(({ where }) => where.item === 'act-01')
        .map(({ severity }) => severity)
    expect(inAct('He rang on 3 May 2026, and again in May 2026.')).toEqual([])
    expect(inAct('He rang in May.')).toEqual(['explain'])
    expect(inAct('May answered.')).toEqual(['explain'])
    expect(inAct('He rang for May.')).toEqual(['stops'])
    expect(inAct('He rang Ms May.')).toEqual(['stops'])
  })

  test('the name it is shown by may stand', () => {
    expect(named('He rang Witness A.')).toEqual([])
  })
})

const tansyElsewhere = { witnesses: { people: [] }, interim: undefined, circumstances: undefined }

describe('a part of a withheld place', () => {
  const street = (text: string) =>
    findingsOf(checkWithheldDetails, {
      ...act(text),
      stalking: { reasoning: text },
      protected: {
        people: withItem(whole.protected?.people, 'p-ottoline', {
          details: [{ id: 'd', kind: 'home', value: '9 Alder Close', released: 'no' }],
        }),
      },
    })

  test('asks for one reason, which covers every place where the street stands', () => {
    expect(street('He stood in Alder Close.')).toMatchObject([
      {
        code: 'withheld-home-in-part',
        severity: 'explain',
        where: { step: 'protected', item: 'p-ottoline', field: 'details' },
      },
    ])
  })

  test('with its number and one letter wrong stops, and with two asks in each place', () => {
    const said = (text: string) =>
      street(text).map(({ code, severity, where }) => [code, severity, where.step])
    expect(said('He stood at 9 Aldar Close.')).toEqual([
      ['withheld-home', 'stops', 'acts'],
      ['withheld-home', 'stops', 'stalking'],
    ])
    expect(said('He stood at 9 Aldar Clsoe.')).toEqual([
      ['withheld-home-nearly', 'explain', 'acts'],
      ['withheld-home-nearly', 'explain', 'stalking'],
    ])
  })
})

describe('what only the police hold', () => {
  test('the place of an act that is not shown stops where a text says it', () => {
    const items = withItem(whole.acts?.items, 'act-01', {
      place: 'Harbour Lights refuge, Quay St',
      placeShown: 'withheld',
      what: 'He stood outside Harbour Lights refuge.',
    })
    expect(said(checkWithheldDetails, { acts: { items } })).toEqual(['withheld-place stops'])
  })

  test('the code word and the words of a view ask for a reason', () => {
    expect(said(checkWithheldDetails, act('She said Lantern.'))).toEqual(['withheld-code-word explain'])
    expect(
      said(checkWithheldDetails, act('I want him to leave us alone and I want Pip to see his dad.')),
    ).toEqual(['withheld-words explain'])
  })

  test('the number of the advocate stops', () => {
    expect(said(checkWithheldDetails, act('Ring 07700 900215.'))).toEqual(['withheld-advocate stops'])
  })
})
