import { describe, expect, test } from 'vitest'
import { checkUnfinished } from '#src/domain/checks/checkUnfinished.ts'
import { findingsOf, finishedCase, said, withItem } from '#tests/support/checking.ts'

describe('what is not finished', () => {
  test('a finished case has nothing of the kind', () => {
    expect(said(checkUnfinished)).toEqual([])
  })

  test('an answer that the Act asks for stops, with its section', () => {
    expect(findingsOf(checkUnfinished, { necessity: { reasoning: '' } })).toMatchObject([
      {
        code: 'unfinished-necessity',
        severity: 'stops',
        authority: { provision: 's.1(1)(c)', confidence: 'verified' },
      },
    ])
  })

  test('any other answer asks for a reason', () => {
    expect(said(checkUnfinished, { necessity: { whyNow: '' } })).toEqual(['unfinished-necessity explain'])
    expect(said(checkUnfinished, { views: undefined })).toEqual(['unfinished-views explain'])
  })

  test('one finding for each page counts the rest, the weightiest first', () => {
    const [finding, ...more] = findingsOf(checkUnfinished, {
      necessity: { whyNow: '', reasoning: '', searched: undefined },
    })
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      severity: 'stops',
      message: expect.stringMatching(/^Not finished: .*2 more answers/),
    })
  })

  test('an act and a condition are named by number, and the place by id', () => {
    const items = withItem(finishedCase().acts?.items, 'act-10', { what: '' })
    expect(findingsOf(checkUnfinished, { acts: { items } })).toMatchObject([
      { message: expect.stringContaining('Act 4: '), where: { step: 'acts', item: 'act-10', field: 'what' } },
    ])
    const required = withItem(finishedCase().requirements?.items, 'c-o04', { text: '' })
    expect(findingsOf(checkUnfinished, { requirements: { items: required } })).toMatchObject([
      { severity: 'stops', message: expect.stringContaining('Condition 3: '), where: { item: 'c-o04' } },
    ])
  })

  test('the interim page counts only on its route, the area only for a force with one', () => {
    expect(said(checkUnfinished, { interim: undefined })).toEqual(['unfinished-interim stops'])
    expect(said(checkUnfinished, { interim: undefined, route: { kind: 'full' } })).toEqual([])
    expect(said(checkUnfinished, { area: undefined })).toEqual(['unfinished-area stops'])
    expect(said(checkUnfinished, { area: undefined, applicant: { forceKind: 'britishTransport' } })).toEqual(
      [],
    )
  })
})
