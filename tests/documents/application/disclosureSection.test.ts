import { describe, expect, test } from 'vitest'
import { disclosureSection } from '#src/documents/application/disclosureSection.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const disclosed = (change: Partial<ReturnType<typeof servedFrom>['disclosure']>) => {
  const served = servedFrom()
  return wordsIn(disclosureSection({ ...served, disclosure: { ...served.disclosure, ...change } }))
}

describe('disclosure', () => {
  test('lists what helps the defendant', () => {
    expect(disclosed({})).toContain('(a) On 3 April 2026 Ottoline Marshbank wrote to him')
  })

  test('never says that nothing was found, because something may be withheld', () => {
    const text = disclosed({ found: [] })
    expect(text).toContain('None is served with this application.')
    expect(text).not.toMatch(/nothing|no such material/i)
  })

  test('says that nobody looked yet', () => {
    expect(disclosed({ looked: 'no' })).toContain('has not yet looked')
    expect(gapSteps(disclosureSection(servedEmpty()))).toEqual(['disclosure'])
  })

  test('claims nothing of convictions before the page is answered, and one alone makes no list', () => {
    expect(wordsIn(disclosureSection(servedEmpty()))).not.toContain('No conviction')
    expect(disclosed({ convictions: [{ what: 'Theft', on: '2025-01-02' }] })).toContain(
      'The applicant relies on one conviction or caution: Theft, 2 January 2025.',
    )
  })

  test('lists the convictions relied on, or says that there is none', () => {
    expect(disclosed({ convictions: [{ what: 'Theft', on: '2025-01-02' }, { what: 'Assault' }] })).toContain(
      '(a) Theft, 2 January 2025.\n(b) Assault.',
    )
    expect(disclosed({ convictions: [] })).toContain(
      'No conviction or caution of the defendant is relied on.',
    )
  })
})
