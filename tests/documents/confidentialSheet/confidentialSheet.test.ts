import { describe, expect, test } from 'vitest'
import { confidentialSheet } from '#src/documents/confidentialSheet/confidentialSheet.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { CourtCase } from '#src/domain/audience/courtView.ts'

const court: CourtCase = {
  reference: 'WM/1',
  court: 'Dunmarrow Magistrates’ Court',
  chiefOfficer: 'Chief Constable of Westmarch Police',
  defendant: 'Alaric Venn',
  people: [
    {
      shown: 'Person A',
      realName: 'Ottoline Marsh',
      details: [{ kind: 'home', value: '9 Alder Close' }],
      arrangements: { asked: ['screens', 'videoLink'], why: 'She is afraid to see him' },
    },
  ],
  others: [{ shown: 'Person B', realName: 'Tansy Marsh' }],
}
const says = (change: Partial<CourtCase> = {}) => plainText(confidentialSheet({ ...court, ...change }))

describe('the confidential sheet', () => {
  test('says why it is apart, that it is no evidence, and that the application says so', () => {
    expect(says()).toContain('is not served on the defendant, because')
    expect(says()).toContain('The served application says that the sheet exists, and why.')
    expect(says()).toContain('Nothing here is evidence')
    expect(says()).toContain('for the court to decide')
  })

  test('holds each person’s real name, details and what is asked of the court', () => {
    for (const words of [
      'Person A',
      'Ottoline Marsh',
      '9 Alder Close',
      'Screens, a video link.',
      'She is afraid to see him.',
    ])
      expect(says()).toContain(words)
  })

  test('holds the real name of anybody else under another name, and no heading where there is nobody', () => {
    expect(says()).toContain('Tansy Marsh')
    expect(says({ others: [] })).not.toContain('Other people')
  })

  test('marks what is not entered yet', () => {
    const [one] = court.people
    const open = one ? [{ ...one, arrangements: { asked: [], why: undefined } }] : []
    expect(says({ people: open })).toContain('[Not yet entered: what is asked for]')
    expect(says({ people: open })).toContain('[Not yet entered: why it is needed]')
    expect(says({ reference: undefined })).toContain('[Not yet entered: the reference of the case]')
    expect(says({ people: [], others: [] })).toContain('[Not yet entered: the details that are withheld]')
  })
})
