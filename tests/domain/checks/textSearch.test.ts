import { expect, test } from 'vitest'
import { textSearch } from '#src/domain/checks/textSearch.ts'

const group = (item: string, ...texts: string[]) =>
  texts.map((text) => ({ text, where: { step: 'acts' as const, item } }))

/** Finds "he", and notes each text that it was given to search. */
function searchForHe() {
  const searched: string[] = []
  const find = textSearch((text) => {
    searched.push(text)
    return [...text.matchAll(/he/g)].map(({ index }) => ({ start: index }))
  })
  return { find, searched: () => searched.join(' ') }
}

test('each hit is told with its text, in the order of the texts, counted from the beginning of the text', () => {
  const { find } = searchForHe()
  const hits = find([group('act-1', 'on Monday he rang, he says'), group('act-2', 'nothing', 'then he left')])
  expect(hits.map(({ where, start }) => [where.item, start])).toEqual([
    ['act-1', 10],
    ['act-1', 19],
    ['act-2', 1],
    ['act-2', 5],
  ])
})

test('a group that was searched before is not searched again, and its hits are told again', () => {
  const { find, searched } = searchForHe()
  const [one, two] = [group('act-1', 'he rang'), group('act-2', 'she left')]
  const before = find([one, two])
  const changed = group('act-1', 'he wrote')
  const after = find([changed, two])
  expect(after.map(({ text }) => text)).toEqual(['he wrote', 'she left'])
  expect(before.map(({ text }) => text)).toEqual(['he rang', 'she left'])
  expect(searched().match(/she left/g)).toHaveLength(1)
  expect(find([two]).map(({ text }) => text)).toEqual(['she left'])
})

test('a text that stands in a new group with the same words is not searched again, and is told with its new place', () => {
  const { find, searched } = searchForHe()
  find([group('act-1', 'he rang')])
  expect(find([group('act-2', 'he rang', 'he left')]).map(({ where, text }) => [where.item, text])).toEqual([
    ['act-2', 'he rang'],
    ['act-2', 'he left'],
  ])
  expect(searched().match(/he rang/g)).toHaveLength(1)
})
