import { expect, test } from 'vitest'
import { findApplications } from '#src/features/drafts/findApplications.ts'
import { summarise } from '#src/storage/summarise.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const one = (id: string, reference: string, name: string) =>
  summarise(aDraft({ id, applicant: { reference }, defendant: { name } }), '2026-11-23T09:00:00.000Z')
const all = [one('a', 'WM/26/0042', 'Dan Ember'), one('b', 'WM/26/0043', 'Ivy Marsh'), one('c', '', '')]

test.each([
  ['', ['a', 'b', 'c']],
  ['  ', ['a', 'b', 'c']],
  ['0043', ['b']],
  ['wm/26', ['a', 'b']],
  ['EMBER', ['a']],
  ['ember 0042', ['a']],
  ['ember 0043', []],
  ['nobody', []],
])('“%s” finds %j', (text, ids) => {
  expect(findApplications(all, text).map(({ id }) => id)).toEqual(ids)
})
