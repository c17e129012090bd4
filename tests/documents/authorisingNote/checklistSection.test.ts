import { describe, expect, test } from 'vitest'
import { checklistSection } from '#src/documents/authorisingNote/checklistSection.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aReviewRecord } from '#tests/support/aReviewRecord.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

describe('the checklist before court', () => {
  test('has each of its 35 points, those of a person with their reason and name', () => {
    const [heading, table] = checklistSection(policeView(aCase(), aReviewRecord()), [])
    expect(heading).toMatchObject({ kind: 'heading', text: 'Checklist before court' })
    expect(table).toHaveProperty('rows.length', 35)
    expect(table?.kind === 'table' && table.rows.find(([number]) => number === '12')?.[2]).toBe(
      'Met. Read beside the statement. (Edith Larkmoor)',
    )
    expect(wordsIn(table ? [table] : [])).toContain('Nothing found by the rules.')
  })

  test('is not printed before anybody answered a point', () => {
    expect(checklistSection(policeView(aCase()), [])).toEqual([])
    expect(checklistSection(policeView(aCase(), { checklist: [] }), [])).toEqual([])
  })
})
