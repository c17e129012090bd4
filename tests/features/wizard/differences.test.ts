import { expect, test } from 'vitest'
import { differences } from '#src/features/wizard/differences.ts'

test('answers that say the same differ in nothing', () => {
  expect(differences({ a: { b: [1, 'x'] } }, { a: { b: [1, 'x'] } })).toEqual([])
  expect(differences(undefined, undefined)).toEqual([])
})

test('each text that differs is named by its path, at any depth', () => {
  const mine = { name: 'Arthur', home: { town: 'Saltshire' }, acts: [{ id: 'a', what: 'Rang' }] }
  const theirs = { name: 'Arthur', home: { town: 'Northmere' }, acts: [{ id: 'a', what: 'Wrote' }] }
  expect(differences(mine, theirs)).toEqual([
    { path: '.home.town', mine: 'Saltshire', theirs: 'Northmere' },
    { path: '.acts.0.what', mine: 'Rang', theirs: 'Wrote' },
  ])
})

test('an answer that one side lacks is empty there, whichever side it is', () => {
  expect(differences({ a: 'x' }, { b: 'y' })).toEqual([
    { path: '.a', mine: 'x', theirs: '' },
    { path: '.b', mine: '', theirs: 'y' },
  ])
  expect(differences(undefined, { a: 'x' })).toEqual([{ path: '.a', mine: '', theirs: 'x' }])
})

test('numbers and yes or no are compared as they are read', () => {
  expect(differences({ years: 2, served: false }, { years: 3, served: true })).toEqual([
    { path: '.years', mine: '2', theirs: '3' },
    { path: '.served', mine: 'false', theirs: 'true' },
  ])
})
