import { describe, expect, test } from 'vitest'
import { viewsSection } from '#src/documents/application/viewsSection.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const viewed = (view: 'supports' | 'mixed' | 'opposes' | undefined, notObtained = false) =>
  wordsIn(viewsSection({ ...servedFrom(), views: [{ shown: 'Ann', view, notObtained, on: '2026-06-22' }] }))

describe('the views of protected people', () => {
  test.each([
    ['supports', 'Ann supports the application (asked on 22 June 2026).'],
    ['mixed', 'Ann has mixed views on the application'],
    ['opposes', 'Ann opposes the application'],
  ] as const)('%s is put to the court', (view, words) => {
    expect(viewed(view)).toContain(words)
  })

  test('are only said to have been sought where they stay with the police', () => {
    const views = [{ shown: 'Ann', kept: true, notObtained: false }]
    const words = wordsIn(viewsSection({ ...servedFrom(), views }))
    expect(words).toContain('The views of Ann have been sought.')
    expect(words).not.toContain('Not yet entered')
  })

  test('give way to the sentence that was agreed', () => {
    const views = [
      { shown: 'Ann', sentence: 'Ann was asked, and asks the court to decide', notObtained: false },
    ]
    const words = wordsIn(viewsSection({ ...servedFrom(), views }))
    expect(words).toContain('Ann was asked, and asks the court to decide.')
    expect(words).not.toContain('have been sought')
  })

  test('are no condition of an order', () => {
    expect(viewed('opposes')).toContain(
      'does not ask for the consent of a person to be protected (section 1(1)).',
    )
  })

  test('may not have been asked for, or not be entered', () => {
    expect(viewed(undefined, true)).toContain('Ann was not asked for a view.')
    expect(viewed(undefined)).toContain('Not yet entered')
    expect(gapSteps(viewsSection(servedEmpty()))).toEqual(['views'])
  })

  test('never show the person’s own words', () => {
    expect(wordsIn(viewsSection(servedFrom()))).not.toContain('leave us alone')
  })
})
