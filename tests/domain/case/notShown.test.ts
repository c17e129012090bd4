import { describe, expect, test } from 'vitest'
import { notShown } from '#src/domain/case/notShown.ts'

describe('half-typed text', () => {
  test('that its field shows, in a group or in an item of a list, is shown', () => {
    const acts = { items: [{ id: 'act_1', kind: 'act' }] }
    expect(notShown('acts', acts, { 'items.act_1.when.on': '31/2/' })).toEqual({})
    expect(notShown('court', undefined, { estimateMinutes: 'about two hours' })).toEqual({})
  })

  test('of an item that is not there, of a place that is taken or unknown is not', () => {
    expect(notShown('acts', { items: [] }, { 'items.act_1.when.on': '31/2/' })).not.toEqual({})
    const defendant = { born: { known: true, value: '1980-03-03' } } as const
    expect(notShown('defendant', defendant, { 'born.value': '3/3/80' })).toEqual({ 'born.value': '3/3/80' })
    expect(notShown('area', undefined, { extra: 'note' })).toEqual({ extra: 'note' })
  })
})
