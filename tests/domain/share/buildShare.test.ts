import { describe, expect, expectTypeOf, test } from 'vitest'
import type { AdvocateCondition, AdvocateView } from '#src/domain/audience/advocateView.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { buildShare, consultationOf } from '#src/domain/share/buildShare.ts'
import { type Share, type SharedCondition, type SharedMap, share } from '#src/domain/share/share.ts'
import { aCase } from '#tests/support/aCase.ts'
import { advocate, aShare, shareAsked } from '#tests/support/aConsultation.ts'
import { canariesIn, canaryCase } from '#tests/support/canaryCase.ts'
import { sample } from '#tests/support/samples.ts'

describe('what is shared with the advocate of one protected person', () => {
  test('is each condition that protects this person, with what it is for and the question', () => {
    const made = aShare()
    expect(share.parse(made)).toEqual(made)
    expect(made.conditions.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(made.conditions[0]).toMatchObject({
      id: 'c-c01',
      purpose: 'Fear and pressure from messages, calls and visits',
    })
    expect(made).toMatchObject({ person: 'Ottoline Marshbank', sentence: shareAsked.sentence })
  })

  test('asks about no condition whose wording is not entered', () => {
    const items = (aCase().prohibitions?.items ?? []).map((item, at) =>
      at === 0 ? { ...item, text: ' ' } : item,
    )
    expect(aShare(aCase({ prohibitions: { items } })).conditions.map(({ number }) => number)).toEqual([2, 3])
  })

  test('is nothing for somebody whom the case does not protect', () => {
    expect(buildShare(aCase(), { ...shareAsked, personId: 'p-tansy' })).toBeUndefined()
  })

  test('holds the drawing of each map that a condition names, where there is one', () => {
    const file = sample('fx-08')
    const [zone] = file.map?.zones ?? []
    const [person] = file.protected?.people ?? []
    const asked = { personId: person?.id ?? '', pictures: new Map([[zone?.id ?? '', 'iVBORw0=']]) }
    expect(aShare(file, asked).maps).toMatchObject([{ number: 1, picture: 'iVBORw0=' }])
    expect(aShare(file, { ...asked, pictures: new Map() }).maps[0]).not.toHaveProperty('picture')
  })

  test('is remembered with the words that were sent, and not the rest', () => {
    const kept = consultationOf(aShare(), {
      person: 'p-ottoline',
      sentAt: '2026-11-20T09:00:00.000Z',
      to: { key: advocate.key, name: advocate.name },
      expires: '2026-12-04T23:59:00.000Z',
    })
    expect(kept.conditions).toEqual(aShare().conditions.map(({ id, text }) => ({ id, text })))
    expect(kept).toMatchObject({ id: 'share_1', sentence: shareAsked.sentence })
  })
})

/** What of a case may be in a share: each of these is said on purpose. */
const mayBeShared = [
  'applicant.reference',
  'map.zones.*.title',
  'map.zones.*.words',
  'prohibitions.items.*.exceptions.*.text',
  'prohibitions.items.*.id',
  'prohibitions.items.*.locality.where',
  'prohibitions.items.*.text',
  'protected.people.*.name',
  'protected.people.*.shownAs.label',
  'requirements.items.*.exceptions.*.text',
  'requirements.items.*.id',
  'requirements.items.*.locality.where',
  'requirements.items.*.text',
]

describe('nothing else of a case is shared', () => {
  test('over 40 cases with a mark in every text, a share holds the marks on the list and no other', () => {
    const rounds = Array.from({ length: 40 }, (_, round) => pruneCase(canaryCase(round)))
    const found = rounds.flatMap((file) => {
      const personId = file.protected?.people?.[0]?.id ?? ''
      const own = <T extends object>(item: T): T => ({ ...item, protects: [personId] })
      const whole = {
        ...file,
        prohibitions: { items: (file.prohibitions?.items ?? []).map(own) },
        requirements: { ...file.requirements, items: (file.requirements?.items ?? []).map(own) },
      }
      const made = buildShare(whole, { ...shareAsked, personId })
      return canariesIn(made)
    })
    expect([...new Set(found)].filter((place) => !mayBeShared.includes(place))).toEqual([])
    expect(new Set(found).size).toBeGreaterThan(7)
  })

  test('a field that a test adds to every part of a case is in no share', () => {
    const file = sample('fx-08')
    const personId = file.protected?.people?.[0]?.id ?? ''
    const planted = JSON.parse(JSON.stringify(file), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? { ...value, addedByTest: 'canary(added)' }
        : value,
    )
    const made = buildShare(planted, { ...shareAsked, personId })
    expect(canariesIn(planted).length).toBeGreaterThan(200)
    expect(made?.conditions.length).toBeGreaterThan(3)
    expect(canariesIn(made)).toEqual([])
  })

  test('by its type a share has these fields and no other', () => {
    expectTypeOf<keyof Share>().toEqualTypeOf<
      | 'v'
      | 'id'
      | 'person'
      | 'reference'
      | 'hearingOn'
      | 'interimHearingOn'
      | 'conditions'
      | 'maps'
      | 'sentence'
      | 'contact'
    >()
    expectTypeOf<keyof SharedCondition>().toEqualTypeOf<
      'id' | 'number' | 'text' | 'exceptions' | 'purpose' | 'lastDay' | 'where' | 'interim' | 'question'
    >()
    expectTypeOf<keyof SharedMap>().toEqualTypeOf<'number' | 'conditions' | 'title' | 'words' | 'picture'>()
    expectTypeOf<keyof AdvocateView>().toEqualTypeOf<
      | 'personId'
      | 'person'
      | 'reference'
      | 'hearingOn'
      | 'interimHearingOn'
      | 'conditions'
      | 'sentence'
      | 'maps'
    >()
    expectTypeOf<keyof AdvocateCondition>().toEqualTypeOf<keyof SharedCondition>()
  })
})
