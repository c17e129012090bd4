import { describe, expect, test } from 'vitest'
import type { Audience } from '#src/documents/blocks.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { plainText } from '#src/documents/plainText.ts'
import { serviceRecord } from '#src/documents/serviceRecord/serviceRecord.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase } from '#tests/support/aCase.ts'
import { handedOver, posted, servedPapers } from '#tests/support/paperServices.ts'
import { sampleProfile } from '#tests/support/samples.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

const contents = [
  { code: 'D1', title: 'Application' },
  { code: 'D3', title: 'Summons' },
  { code: 'D9', title: 'Hearsay notice' },
]
const textOf = (papersServed: CaseFile['papersServed'], audience: Audience = 'police-only') =>
  plainText(serviceRecord(servedFrom({ papersServed }), { audience, contents }))
const open = handedOver({ id: 'open', papers: ['D3'] }, { signature: undefined, on: '2026-06-24' })

describe('the record of service of the application papers', () => {
  test('is a form to complete by hand before anything is recorded, with every paper of the pack', () => {
    const text = textOf({ served: { answer: 'no' } })
    expect(text).toContain('☐\nApplication\n☐\nSummons\n☐\nHearsay notice')
    expect(text).toContain('Complete this by hand')
  })

  test('names the papers of each service by their titles, with the day printed on them', () => {
    const text = textOf(servedPapers(handedOver()))
    expect(text).toContain('Served on 23 June 2026\nPapers: 46 pages')
    expect(text).toContain('Application\n22 Jun 2026\nHearsay notice\n22 Jun 2026')
    expect(text).not.toContain('Complete this by hand')
  })

  test('tells the police what is not yet recorded as served, and the court only what is fully recorded', () => {
    const both = servedPapers(handedOver(), open)
    expect(textOf(servedPapers(handedOver()))).toContain('Not yet recorded as served\n• Summons')
    expect(textOf(both)).toContain('Service 2: served on 24 June 2026')
    expect(textOf(both)).not.toContain('Not yet recorded as served')
    const lodged = textOf(both, 'serve-and-lodge')
    expect(lodged).toContain('Served on 23 June 2026')
    expect(lodged).not.toContain('24 June 2026')
  })

  test('says when a posted hearsay notice counts as served', () => {
    expect(textOf(servedPapers(posted()))).toContain('here Thursday 25 June 2026.')
    expect(textOf(servedPapers(handedOver()))).not.toContain('second business day')
  })

  test('is lodged as proof once a service is fully recorded, and not before', () => {
    const audiences = (papersServed: CaseFile['papersServed']) =>
      makePapers(aCase({ papersServed }), {
        today: '2026-06-24',
        profile: sampleProfile('westmarch'),
        findings: [],
      })
        .filter(({ stem }) => stem === 'service-record')
        .map(({ audience }) => audience)
    expect(audiences(servedPapers(open))).toEqual(['police-only'])
    expect(audiences(servedPapers(open, handedOver()))).toEqual(['serve-and-lodge', 'police-only'])
  })
})
