import { expect, test } from 'vitest'
import { paperMarks } from '#src/documents/paperMarks.ts'

const final = { audience: 'serve-and-lodge', draft: false, training: false } as const

test('a final paper that is served carries no mark, even where the force has a protective marking', () => {
  expect(paperMarks(final)).toEqual([])
  expect(paperMarks({ ...final, marking: 'OFFICIAL-SENSITIVE' })).toEqual([])
})

test('a paper for the police alone is banded, with the marking of the force where it has one', () => {
  const police = { ...final, audience: 'police-only' } as const
  expect(paperMarks(police)).toEqual(['POLICE ONLY: NOT FOR SERVICE'])
  expect(paperMarks({ ...police, marking: 'OFFICIAL-SENSITIVE' })).toEqual([
    'POLICE ONLY: NOT FOR SERVICE. OFFICIAL-SENSITIVE',
  ])
})

test('the sheet for the court alone is banded, and what a protected person holds bears no band', () => {
  expect(paperMarks({ ...final, audience: 'court-only', marking: 'OFFICIAL-SENSITIVE' })).toEqual([
    'FOR THE COURT ONLY: NOT FOR SERVICE',
  ])
  expect(paperMarks({ ...final, audience: 'protected-person', marking: 'OFFICIAL-SENSITIVE' })).toEqual([])
})

test('a draft and an invented case say so', () => {
  expect(paperMarks({ ...final, draft: true, training: true })).toEqual([
    'DRAFT: not finished, not for service',
    'TRAINING: an invented case',
  ])
})

test('what may leave the force only through its disclosure unit says so first', () => {
  const paper = { ...final, audience: 'police-only', notForRelease: true } as const
  expect(paperMarks(paper)).toEqual(['NOT FOR RELEASE', 'POLICE ONLY: NOT FOR SERVICE'])
})
