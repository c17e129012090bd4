import { describe, expect, test } from 'vitest'
import { plainText } from '#src/documents/plainText.ts'
import { previewOf } from '#src/documents/preview.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { stepIds } from '#src/domain/flow/steps.ts'
import { slipsIn } from '#tests/support/readsAsEnglish.ts'
import { sample } from '#tests/support/samples.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

const unserved = [
  'decision',
  'others',
  'equality',
  'safety',
  'thread',
  'challenge',
  'answers',
  'bundle',
  'documents',
  'papersServed',
  'service',
  'returns',
]
const file = sample('fx-01')
const served = servedView(file)
const read = (...asked: Parameters<typeof previewOf>) => plainText(previewOf(...asked))

describe('what the court will read of a step', () => {
  test.each(stepIds.filter((step) => !unserved.includes(step)))('%s feeds the papers', (step) => {
    expect(read(step, served).length).toBeGreaterThan(40)
    expect(slipsIn(read(step, served), JSON.stringify(file))).toEqual([])
    expect(read(step, servedEmpty())).not.toBe('')
  })

  test.each(stepIds.filter((step) => unserved.includes(step)))('%s feeds none', (step) => {
    expect(previewOf(step, served)).toEqual([])
  })

  test('shows a service of the papers once everything of it is recorded', () => {
    const recorded = servedView(sample('fx-08'))
    expect(recorded.papersServed.some(({ complete }) => complete)).toBe(true)
    expect(read('papersServed', recorded)).toContain('Record of service: application papers')
    const open = {
      ...recorded,
      papersServed: recorded.papersServed.map((one) => ({ ...one, complete: false })),
    }
    expect(previewOf('papersServed', open)).toEqual([])
  })

  test('shows the act in hand between its neighbours and no other', () => {
    const text = read('acts', served, 'act-05')
    expect(text).toContain('Act 5 of 12')
    for (const near of ['nine miles', '14 bank transfers', 'who is sleeping there'])
      expect(text).toContain(near)
    expect(text).not.toContain('31 messages')
  })

  test('shows a condition as the order will say it, with its reasons', () => {
    const text = read('prohibitions', served, 'c-w07')
    expect(text).toContain('9. The defendant must not use a Tracker')
    expect(text).toContain('“Tracker”')
    expect(text).toContain('Condition 9 of 14')
    expect(text).not.toContain('Condition 1 of 14')
  })

  test('shows all conditions of a kind while none is in hand', () => {
    expect(read('requirements', served, 'gone')).toContain('must attend 12 sessions')
    expect(read('requirements', served)).not.toContain('must not')
  })

  test('numbers its paragraphs from 1', () => {
    expect(read('risk', servedFrom())).toContain('\n1. It appears')
  })
})
