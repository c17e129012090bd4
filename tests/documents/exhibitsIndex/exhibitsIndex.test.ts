import { describe, expect, test } from 'vitest'
import { exhibitsIndex, policeExhibitsIndex } from '#src/documents/exhibitsIndex/exhibitsIndex.ts'
import { plainText } from '#src/documents/plainText.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'

const exhibit = (id: string, status: 'served' | 'redacted' | 'sensitive' | undefined) => ({
  id,
  reference: id.toUpperCase(),
  description: `What ${id} is`,
  producedBy: 'PC 1',
  pages: '9 pages',
  date: '2026-05-01',
  status,
})
const file = aCase({
  evidence: {
    exhibits: [
      exhibit('a', 'served'),
      exhibit('b', 'redacted'),
      exhibit('c', 'sensitive'),
      exhibit('d', undefined),
    ],
  },
  acts: {
    items: [
      { id: 'act-1', kind: 'act', what: 'He rang.', exhibits: ['a', 'c'] },
      { id: 'act-2', kind: 'act', what: 'He wrote.', exhibits: ['a'] },
    ],
  },
})
const served = plainText(exhibitsIndex(servedView(file)))
const police = plainText(policeExhibitsIndex(servedView(file), policeView(file)))

describe('the exhibits index', () => {
  test('says of each served exhibit what it is, its length, its acts and how it is served', () => {
    expect(served).toContain('A\nWhat a is\n1 May 2026\nPC 1\n9 pages\n1, 2\nAs it is')
    expect(served).toContain('B\nWhat b is\n1 May 2026\nPC 1\n9 pages\n–\nWith parts blacked out')
  })

  test('names no exhibit that is sensitive or of which nobody has said that it is served', () => {
    expect(served).not.toContain('What c is')
    expect(served).not.toContain('What d is')
  })

  test('says of a recording how it is seen, since no copy is served', () => {
    const heard = aCase({
      applicant: { officer: { name: 'Amber Reed', rank: 'DC', number: '4471', unit: 'Harbour unit' } },
      evidence: { exhibits: [{ ...exhibit('a', 'served'), sort: 'recording' }, exhibit('b', 'served')] },
    })
    const text = plainText(exhibitsIndex(servedView(heard)))
    expect(text).toContain('9 pages\n–\nAvailable to view')
    expect(text).toContain('Exhibit A: available to view. No copy is given.')
    expect(text).toContain('ask DC Amber Reed, 4471, Harbour unit for a day and a place')
    expect(plainText(policeExhibitsIndex(servedView(heard), policeView(heard)))).toContain(
      'Available to view, no copy served',
    )
    expect(served).not.toContain('vailable to view')
  })

  test('of the police names them all, with the acts of a sensitive one', () => {
    expect(police).toContain('C\nWhat c is\n1 May 2026\nPC 1\n9 pages\n1\nSensitive: not served')
    expect(police).toContain('[Not yet entered: whether it is served]')
  })

  test('says so where there is none', () => {
    const none = aCase({ evidence: { exhibits: [] } })
    expect(plainText(exhibitsIndex(servedView(none)))).toContain('No exhibit is served with the application.')
    expect(plainText(policeExhibitsIndex(servedView(none), policeView(none)))).toContain(
      'No exhibit is listed.',
    )
  })
})
