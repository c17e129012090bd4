import { describe, expect, test } from 'vitest'
import { checkActs } from '#src/domain/checks/checkActs.ts'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const items = finishedCase().acts?.items ?? []
const act = (change: Part<ActDraft>) => ({ acts: { items: withItem(items, 'act-01', change) } })
const when = (value: ActDraft['when']) => act({ when: value })

describe('the acts, SPA 2019 s.1(1)(a)', () => {
  test('context alone stops, one act informs, two are silent', () => {
    const context = items.filter(({ kind }) => kind === 'context')
    const acts = items.filter(({ kind }) => kind === 'act')
    expect(said(checkActs, { acts: { items: context } })).toEqual(['acts-none stops'])
    expect(said(checkActs, { acts: { items: [...context, ...acts.slice(0, 1)] } })).toEqual([
      'acts-only-one hint',
    ])
    expect(said(checkActs, { acts: { items: [...context, ...acts.slice(0, 2)] } })).toEqual([])
  })

  test('an act may be of today, not of tomorrow', () => {
    expect(said(checkActs, when({ precision: 'exact', on: '2026-06-24' }))).toEqual([])
    expect(said(checkActs, when({ precision: 'exact', on: '2026-06-25' }))).toEqual(['act-in-future stops'])
    expect(said(checkActs, when({ precision: 'between', from: '2026-06-20', to: '2026-06-25' }))).toEqual([
      'act-in-future stops',
    ])
  })

  test('context of tomorrow, such as a trial, only informs', () => {
    const value = { kind: 'context' as const, when: { precision: 'exact' as const, on: '2026-06-25' } }
    expect(said(checkActs, act(value))).toEqual(['entry-in-future hint'])
  })

  test('a span may be one day, not less', () => {
    expect(said(checkActs, when({ precision: 'between', from: '2026-05-02', to: '2026-05-02' }))).toEqual([])
    expect(said(checkActs, when({ precision: 'between', from: '2026-05-02', to: '2026-05-01' }))).toEqual([
      'act-days-reversed explain',
    ])
  })

  test('an act from before 2020, or from abroad, is as good as any', () => {
    expect(said(checkActs, act({ when: { precision: 'about', on: '2011-05-01' }, place: 'Lisbon' }))).toEqual(
      [],
    )
  })
})

describe('the place of an act', () => {
  test('is said to be left out while nobody has said whether the papers may name it', () => {
    const place = (placeShown?: 'shown' | 'withheld') => act({ place: 'Larch Row', placeShown })
    expect(said(checkActs, place())).toEqual(['act-place-undecided hint'])
    expect(said(checkActs, place('shown'))).toEqual([])
    expect(said(checkActs, place('withheld'))).toEqual([])
    expect(said(checkActs, act({ place: ' ', placeShown: undefined }))).toEqual([])
  })

  test('is one finding, however many acts there are', () => {
    const open = items.map((item) => ({ ...item, place: 'Larch Row', placeShown: undefined }))
    const [finding, ...others] = checkActs(aCase({ acts: { items: open } }), '2026-06-24').filter(
      ({ code }) => code === 'act-place-undecided',
    )
    expect(others).toEqual([])
    expect(finding?.message).toContain(`The same goes for ${open.length - 1} more entries.`)
    expect(finding?.where).toMatchObject({ step: 'acts', item: open[0]?.id, field: 'placeShown' })
  })
})

describe('what kind of act it is, PHA 1997 s.2A(3)', () => {
  test('none chosen asks', () => {
    expect(said(checkActs, act({ behaviours: [] }))).toEqual(['act-without-behaviour explain'])
  })

  test('one that is not among the examples needs a context, its own or its run’s', () => {
    expect(said(checkActs, act({ behaviours: ['h'], run: undefined }))).toEqual([
      'act-other-without-context explain',
    ])
    expect(said(checkActs, act({ behaviours: ['h'] }))).toEqual([])
    expect(
      said(checkActs, act({ behaviours: ['h'], run: undefined, context: 'After she said no.' })),
    ).toEqual([])
    expect(said(checkActs, act({ behaviours: ['h', 'b'], run: undefined }))).toEqual([])
  })
})

describe('how it is proved', () => {
  test('an exhibit or an account is enough; neither asks', () => {
    expect(said(checkActs, act({ exhibits: [], account: { kind: 'firstHand' } }))).toEqual([])
    expect(said(checkActs, act({ account: undefined }))).toEqual([])
    expect(said(checkActs, act({ exhibits: [], account: undefined }))).toEqual([
      'act-without-evidence explain',
    ])
  })

  test('hearsay names its maker', () => {
    const whyNotCalled = 'She has moved abroad'
    expect(
      said(checkActs, act({ account: { kind: 'hearsay', toldBy: 'A neighbour', whyNotCalled } })),
    ).toEqual([])
    expect(said(checkActs, act({ account: { kind: 'hearsay' } }))).toEqual([
      'act-hearsay-without-maker explain',
    ])
  })

  test('hearsay of somebody who is no witness says why that person is not called', () => {
    const account = { kind: 'hearsay' as const, toldBy: 'A neighbour' }
    expect(said(checkActs, act({ account }))).toEqual(['act-hearsay-not-called explain'])
    expect(said(checkActs, act({ account: { ...account, whyNotCalled: ' ' } }))).toEqual([
      'act-hearsay-not-called explain',
    ])
  })

  test('a suspicion gives its grounds', () => {
    expect(said(checkActs, act({ attribution: 'suspected' }))).toEqual([
      'act-attribution-unexplained explain',
    ])
    expect(said(checkActs, act({ attribution: 'suspected', attributionWhy: 'His handwriting.' }))).toEqual([])
  })
})
