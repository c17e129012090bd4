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

  test('says that some is withheld, and never then that nothing was found', () => {
    const text = disclosed({ found: [], someWithheld: true })
    expect(text).toContain('Some is not served, for a reason recorded by a lawyer.')
    expect(text).not.toMatch(/nothing|no such material/i)
    const both = disclosed({ found: ['He was at work.'], someWithheld: true })
    expect(both).toContain('Some is not served')
    expect(both).toContain('He was at work.')
  })

  test('says that nothing was found only where that is so', () => {
    expect(disclosed({ found: [], someWithheld: false })).toContain('Nothing was found.')
    expect(disclosed({ looked: 'no', found: [], someWithheld: false })).not.toContain('Nothing was found')
    expect(disclosed({ found: ['He was at work.'], someWithheld: false })).not.toMatch(/Nothing|not served/)
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
