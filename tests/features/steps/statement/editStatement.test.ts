import { expect, test } from 'vitest'
import { proposal } from '#src/domain/statement/proposal.ts'
import {
  withAccepted,
  withLeftOut,
  withMoved,
  withWordsKept,
} from '#src/features/steps/statement/editStatement.ts'

const one = proposal('k', 'acts', { kind: 'own' }, 'It happened.')

test('a suggestion accepted twice stands once, and is no longer among those left out', () => {
  const out = withLeftOut(undefined, one)
  const accepted = withAccepted(out, one, 'a')
  expect(accepted.leftOut).toEqual([])
  expect(withAccepted(accepted, one, 'b').paragraphs).toHaveLength(1)
})

test('a suggestion left out again is left out as it stands now', () => {
  const twice = withLeftOut(withLeftOut(undefined, { key: 'k', basis: 'old' }), one)
  expect(twice.leftOut).toEqual([{ key: 'k', basis: one.basis }])
})

test('words kept where nothing is suggested any more are the officer’s own from then on', () => {
  const held = withAccepted(undefined, one, 'a')
  expect(withWordsKept(held, 'a', undefined).paragraphs?.[0]?.from).toBeUndefined()
  expect(withWordsKept(held, 'a', { key: 'k', basis: 'new' }).paragraphs?.[0]?.from?.basis).toBe('new')
})

test('a paragraph passes only over those of its own part, and none beyond the ends', () => {
  const paragraphs = [
    { id: 'a', part: 'acts' as const },
    { id: 'x', part: 'risk' as const },
    { id: 'b', part: 'acts' as const },
  ]
  const order = (id: string, way: 'up' | 'down') =>
    withMoved({ paragraphs }, id, way).paragraphs?.map((paragraph) => paragraph.id)
  expect(order('b', 'up')).toEqual(['b', 'x', 'a'])
  expect(order('a', 'up')).toEqual(['a', 'x', 'b'])
  expect(order('x', 'down')).toEqual(['a', 'x', 'b'])
})
