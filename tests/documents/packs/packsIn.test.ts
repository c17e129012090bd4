import { expect, test } from 'vitest'
import type { Audience } from '#src/documents/blocks.ts'
import { packName, packsIn } from '#src/documents/packs/packsIn.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'

const paper = (audience: Audience, copy?: number) =>
  madeUpPaper({ audience, ...(copy === undefined ? {} : { copy }) })

test('each audience has one pack, an audience without a paper too', () => {
  expect(packsIn([paper('advocate'), paper('police-only')]).map(packName)).toEqual([
    'serve-and-lodge',
    'police-only',
    'advocate',
  ])
})

test('a pack for the court alone, or for a protected person, is there only with a paper in it', () => {
  expect(packsIn([paper('court-only'), paper('protected-person', 1)]).map(packName)).toEqual([
    'serve-and-lodge',
    'police-only',
    'court-only',
    'advocate',
    'protected-person-1',
  ])
})

test('where several people have papers of their own each has a pack', () => {
  expect(packsIn([paper('advocate', 1), paper('advocate', 2)]).map(packName)).toEqual([
    'serve-and-lodge',
    'police-only',
    'advocate-1',
    'advocate-2',
  ])
})
