import { describe, expect, test } from 'vitest'
import { issues } from '#src/documents/benchSheet/issues.ts'
import { withBundlePages } from '#src/documents/bundlePages.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

type Answer = ServedCase['acts'][number]['response']
const answered = (response: Answer): ServedCase => {
  const served = servedFrom()
  return { ...served, acts: served.acts.map((act) => ({ ...act, response })) }
}

describe('the issues in dispute', () => {
  test('are the acts that the defendant denies, with their place in the papers', () => {
    const text = wordsIn(issues(answered('denied')))
    expect(text).toContain('Acts that the defendant denies')
    expect(text).toMatch(/Chronology, act 1/)
    expect(text).not.toContain('No comment')
  })

  test('take the pages of a bundle', () => {
    const paged = withBundlePages(issues(answered('denied')), (place) => {
      const first = 'paper' in place ? 12 : 40
      return { first, last: first + 3 }
    })
    expect(wordsIn(paged)).toMatch(/Chronology, act 1, page 12/)
    expect(wordsIn(paged)).toMatch(/exhibit [A-Z]+\/\d+, page 40/)
  })

  test('say that silence is no admission, and what was admitted or not asked', () => {
    expect(wordsIn(issues(answered('noComment')))).toMatch(/which is no admission: acts? 1/)
    expect(wordsIn(issues(answered('admitted')))).toMatch(/Admitted: acts? 1/)
    expect(wordsIn(issues(answered(undefined)))).toMatch(/Not asked, or no answer recorded: acts? 1/)
    expect(wordsIn(issues(answered('noComment')))).toContain('No denial or dispute of any act is recorded.')
  })

  test('are also what the reply disputes, and what it agrees with is said beside them', () => {
    const reply = {
      ...{
        on: '2026-07-01',
        agreedActs: [2],
        disputedActs: [1],
        agreedConditions: [],
        disputedConditions: [3],
      },
      ...{ makers: 1, credibility: undefined },
    }
    const text = wordsIn(issues({ ...answered('admitted'), reply }))
    expect(text).toContain('Acts that the defendant denies or disputes')
    expect(text).not.toMatch(/Admitted: acts? 1\b/)
    expect(text).toContain(
      'In a written reply received on 1 July 2026 the defendant agrees act 2, disputes act 1, disputes condition 3 and asks to question 1 maker of statements.',
    )
  })

  test('hold what the reply says in the defendant’s own words, and nothing where it says nothing', () => {
    const bare = {
      ...{ on: '2026-07-01', agreedActs: [], disputedActs: [], agreedConditions: [], disputedConditions: [] },
      ...{ makers: 0, credibility: undefined },
    }
    const says = (reply: object) => wordsIn(issues({ ...answered('admitted'), reply: { ...bare, ...reply } }))
    const text = says({ times: 'Nights at the yard', children: ' ', help: 'A reader' })
    expect(text).toMatch(/Times of work, study or worship.*“Nights at the yard\.”/s)
    expect(text).toMatch(/Help that is asked for.*“A reader\.”/s)
    expect(text).not.toMatch(/Children|Witnesses of the defendant/)
    expect(says({})).not.toContain('in the defendant’s words')
  })

  test('without a reply say nothing of one', () => {
    expect(wordsIn(issues(answered('admitted')))).not.toContain('written reply')
  })

  test('without acts are a gap', () => {
    expect(gapSteps(issues(servedEmpty()))).toEqual(['acts'])
  })
})
