import { expect, test } from 'vitest'
import { numberedConditions } from '#src/domain/checks/numberedItems.ts'
import { forceLibraryEntry } from '#src/domain/review/forceLibraryEntry.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import { reviewers } from '#tests/support/reviewers.ts'
import { sample } from '#tests/support/samples.ts'
import { aSignOff } from '#tests/support/signing.ts'

const file = sample('fx-08')
const [first] = numberedConditions(file)
if (!first) throw new Error('The training case has no condition')
const names = peopleOf(file).flatMap(({ realName, shownName }) => [realName, shownName].filter(Boolean))
const bespoke = {
  ...first,
  condition: {
    ...first.condition,
    origin: { kind: 'bespoke' as const, why: `Nothing else fits ${names.join(' and ')}.` },
    text: `must not follow ${names.join(', ')} on foot.`,
  },
}
const entry = forceLibraryEntry(file, bespoke, aSignOff('so-1', reviewers.supervisor))

test('the file holds the wording with placeholders, and no name of anybody in the application', () => {
  expect(names.length).toBeGreaterThan(4)
  const written = JSON.stringify(entry.condition)
  for (const name of names) expect(written).not.toContain(name)
  expect(entry.condition.text).toMatch(/^must not follow \[the defendant\], .*\[protected person\]/)
  expect(entry.condition.why).toMatch(/^Nothing else fits \[the defendant\]/)
})

test('it says who approved the wording and when, with the signature', () => {
  expect(entry.approval).toMatchObject({
    name: 'Ada Merrow',
    rank: 'Superintendent',
    at: '2026-11-20T10:00:00.000Z',
    signature: '1'.repeat(128),
  })
  expect(entry).toMatchObject({
    schema: 1,
    kind: 'wording-for-force-library',
    force: 'Northmere Constabulary',
  })
})
