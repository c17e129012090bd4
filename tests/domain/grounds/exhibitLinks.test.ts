import { expect, test } from 'vitest'
import type { HeldActs } from '#src/domain/grounds/editActs.ts'
import { actsShownBy, withExhibitAt } from '#src/domain/grounds/exhibitLinks.ts'

const held: HeldActs = {
  answers: { items: [{ id: 'a', exhibits: ['x', 'y'] }, { id: 'b' }, { id: 'c', exhibits: ['y'] }] },
  typed: { 'items.b.when.on': 'May' },
}
const links = ({ answers }: HeldActs) => answers?.items?.map(({ exhibits }) => exhibits)

test('the acts that an exhibit shows', () => {
  const items = held.answers?.items ?? []
  expect(actsShownBy(items, 'y')).toEqual(['a', 'c'])
  expect(actsShownBy(items, 'z')).toEqual([])
})

test('an exhibit is linked to exactly the ticked acts and other exhibits stay', () => {
  const linked = withExhibitAt(held, 'x', ['b', 'c'])
  expect(links(linked)).toEqual([['y'], ['x'], ['y', 'x']])
  expect(linked.typed).toEqual(held.typed)
})

test('unlinking the last exhibit of an act leaves no empty list', () => {
  expect(withExhibitAt(held, 'y', []).answers?.items).toEqual([
    { id: 'a', exhibits: ['x'] },
    { id: 'b' },
    { id: 'c' },
  ])
})

test('linking what is linked changes nothing, and an empty chronology stays empty', () => {
  expect(withExhibitAt(held, 'y', ['a', 'c'])).toEqual(held)
  expect(withExhibitAt({ answers: undefined, typed: {} }, 'x', ['a']).answers).toBeUndefined()
})
