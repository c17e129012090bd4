import { expect, test } from 'vitest'
import { zoneTitle } from '#src/documents/map/zoneTitle.ts'

test('a zone is called by its map and its title', () => {
  expect(zoneTitle({ number: 1, title: 'Ninefold ward' })).toBe('Map 1: Ninefold ward')
  expect(zoneTitle({ number: undefined, title: undefined })).toBe(
    'The map: [Not yet entered: the title of the zone]',
  )
})
