import { expect, test } from 'vitest'
import { indentOf, openLists } from '#src/documents/render/docx/lists.ts'

const places = (...numbers: string[]) => {
  const lists = openLists()
  return numbers.map((number) => lists.place(number, 0)?.reference)
}

test('a list goes on while its numbers do', () => {
  expect(places('4', '5', '6')).toEqual(['list-1', 'list-1', 'list-1'])
  expect(places('(h)', '(i)', '(j)')).toEqual(['list-1', 'list-1', 'list-1'])
  expect(places('(i)', '(ii)')).toEqual(['list-1', 'list-1'])
})

test('a new list starts where numbers begin again, skip, stand still or change their kind', () => {
  expect(places('1', '1', '3', '2', '3.3', '(d)')).toEqual([
    'list-1',
    'list-2',
    'list-3',
    'list-4',
    'list-5',
    'list-6',
  ])
})

test('a number that no list can print is left to be printed as text, and the list goes on after it', () => {
  expect(places('1', 'X*', '2')).toEqual(['list-1', undefined, 'list-1'])
})

test('parts are counted apart from their paragraphs', () => {
  const lists = openLists()
  const met = [lists.place('1', 0), lists.place('(a)', 1), lists.place('2', 0), lists.place('(a)', 1)]
  expect(met.map((place) => place && [place.reference, place.level])).toEqual([
    ['list-1', 0],
    ['list-2', 1],
    ['list-1', 0],
    ['list-3', 1],
  ])
})

test('a list starts at its first number', () => {
  const lists = openLists()
  lists.place('3.7', 0)
  expect(lists.config().at(-1)?.levels.at(-1)).toMatchObject({ start: 7, text: '3.%1.', format: 'decimal' })
  lists.place('(c)', 1)
  expect(lists.config().at(-1)?.levels.at(-1)).toMatchObject({
    start: 3,
    text: '(%2)',
    format: 'lowerLetter',
  })
})

test('parts stand further in than their paragraph', () => {
  expect(indentOf(1).left).toBeGreaterThan(indentOf(0).left)
})
