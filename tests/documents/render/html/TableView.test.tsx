import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { shareClass, TableView } from '#src/documents/render/html/TableView.tsx'

const table = {
  kind: 'table',
  caption: 'Acts',
  columns: [
    { header: 'No.', width: 1, rowHeader: true },
    { header: 'What', width: 3 },
  ],
  rows: [['1', 'He waited.']],
  empty: 'No act is recorded.',
} as const
const open = (part: object = {}) =>
  new JSDOM(renderToStaticMarkup(<TableView table={{ ...table, ...part }} />)).window.document.body

describe('a table as HTML', () => {
  test('names its columns, its rows and itself for a screen reader', () => {
    const scopes = [...open().querySelectorAll('th')].map((cell) => [
      cell.textContent,
      cell.getAttribute('scope'),
    ])
    expect(scopes).toEqual([
      ['No.', 'col'],
      ['What', 'col'],
      ['1', 'row'],
    ])
    expect(open().querySelector('caption')?.textContent).toBe('Acts')
  })

  test('gives each column its share of the width', () => {
    expect([...open().querySelectorAll('col')].map((col) => col.className)).toEqual(['share-25', 'share-75'])
  })

  test('says only that it is empty when it has no rows', () => {
    expect(open({ rows: [] }).innerHTML).toBe('<p>No act is recorded.</p>')
    expect(open({ rows: [], empty: undefined }).querySelectorAll('th')).toHaveLength(2)
  })
})

test.each([
  [0.001, 'share-5'],
  [0.074, 'share-5'],
  [0.076, 'share-10'],
  [1, 'share-100'],
])('the share %d is the class %s', (share, name) => {
  expect(shareClass(share)).toBe(name)
})
