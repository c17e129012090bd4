import { expect, test } from 'vitest'
import { bundleSections } from '#src/documents/bundle/bundleParts.ts'
import { anExhibit, aPaper } from '#tests/support/aBundle.ts'

const papers = [aPaper('Rationale', 1, { audience: 'police-only' }), aPaper('Application')]
const notLoaded = () => ({ state: 'notLoaded' }) as const
const labels = (input: Parameters<typeof bundleSections>[0]) =>
  bundleSections(input, notLoaded).map(({ letter, title, parts }) => [
    `${letter}. ${title}`,
    ...parts.map((part) => part.label),
  ])

test('served papers come before those of the police, then the exhibits, and last what came late', () => {
  const exhibits = [anExhibit('OM/3', undefined, { late: true }), anExhibit('OM/1'), anExhibit('OM/2')]
  expect(labels({ kind: 'police', papers, exhibits })).toEqual([
    ['A. Papers served and lodged', 'A1'],
    ['B. Papers of the police alone', 'B1'],
    ['C. Exhibits', 'C1', 'C2'],
    ['D. Pages added later', 'D1'],
  ])
})

test('a section with nothing in it takes no letter', () => {
  expect(labels({ kind: 'served', papers: papers.slice(1), exhibits: [] })).toEqual([['A. Papers', 'A1']])
})

test('the index says where the pages of an exhibit are not there', () => {
  const titles = (state: 'toView' | 'leftOut') =>
    bundleSections({ kind: 'served', papers: [], exhibits: [anExhibit('OM/1')] }, () =>
      state === 'leftOut' ? { state, reason: 'It is locked.' } : { state },
    ).flatMap(({ parts }) => parts.map(({ title }) => title))
  expect(titles('toView')).toEqual(['OM/1: Screenshots of messages (available to view)'])
  expect(titles('leftOut')).toEqual(['OM/1: Screenshots of messages (pages not in this bundle)'])
})
