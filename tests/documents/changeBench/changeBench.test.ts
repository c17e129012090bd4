import { describe, expect, test } from 'vitest'
import { changeBench } from '#src/documents/changeBench/changeBench.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const sheet = (...change: Parameters<typeof aChange>) =>
  wordsIn(changeBench(servedView(aChange(...change)), '2026-06-24'))

describe('the sheet for the bench on a change of an order', () => {
  test('has a line for each change, and the whole order to copy', () => {
    const text = sheet('vary')
    expect(text).toContain('Condition 2 is reworded')
    expect(text).toContain('The order as it would then read, to copy')
    expect(text).toContain('Quill Street')
  })

  test('asks of added conditions whether each is necessary, and only where some are added', () => {
    const asks = 'Each added condition is necessary'
    expect(sheet('vary')).not.toContain(asks)
    expect(sheet('vary', { change: { adds: ['prohibitions'] } })).toContain(asks)
  })

  test.each([
    ['2027-11-22', true],
    ['2027-11-23', false],
  ])('a discharge heard on %s asks for the consents: %s', (on, asks) => {
    const served = servedView(aChange('discharge'))
    const text = wordsIn(
      changeBench({ ...served, court: { ...served.court, hearing: { on } } }, '2026-06-24'),
    )
    expect(text.includes('(section 4(4)(b))')).toBe(asks)
    expect(text).not.toContain('to copy')
  })

  test('of an interim order asks what section 5 asks', () => {
    const text = sheet('vary', { route: { kind: 'change', order: 'interim' } })
    expect(text).toContain('(section 5(7))')
    expect(text).not.toContain('section 4')
  })

  test('is not made where a new order is asked for', () => {
    expect(changeBench(servedFrom(), '2026-06-24')).toEqual([])
  })
})
