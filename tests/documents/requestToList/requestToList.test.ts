import { describe, expect, test } from 'vitest'
import { plainText } from '#src/documents/plainText.ts'
import { requestToList } from '#src/documents/requestToList/requestToList.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { sample } from '#tests/support/samples.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

const setting = { today: '2026-06-24', contact: 'SPO Manager, 07700 900100' }
const says = (overrides: Part<CaseFile> = {}) => plainText(requestToList(servedFrom(overrides), setting))

describe('the request to list', () => {
  test('counts the days from the first report and from the last act', () => {
    const text = plainText(requestToList(servedView(sample('fx-01')), setting))
    expect(text).toContain('26 April 2026, 59 days before this request')
    expect(text).toContain('20 June 2026, 4 days before this request')
  })

  test('says why an interim order cannot wait, and of a full application why now', () => {
    const cannotWait = 'He has found her street.'
    expect(says({ route: { kind: 'fullWithInterim' }, interim: { cannotWait } })).toContain(cannotWait)
    expect(says({ route: { kind: 'full' }, necessity: { whyNow: 'Bail ends soon.' } })).toContain(
      'Bail ends soon.',
    )
    expect(says({ route: { kind: 'full' }, interim: { cannotWait } })).not.toContain(cannotWait)
  })

  test('says what notice the defendant has', () => {
    const notice = { mode: 'withoutNotice' as const, why: 'w', lawyer: 'l' }
    expect(says({ route: { kind: 'interimOnly' }, interim: { notice } })).toContain(
      'The court is asked to hear the interim application without notice',
    )
  })

  test('says nothing of who cannot attend, nor why', () => {
    const avoid = [{ id: 'a', from: '2026-08-03', why: 'PC Wren has an operation' }]
    expect(says({ court: { avoid } })).toContain('3 August 2026')
    expect(says({ court: { avoid } })).not.toContain('Wren')
  })

  test('names whom to ask', () => {
    expect(says()).toContain('SPO Manager, 07700 900100')
  })

  test('of an empty case shows its gaps', () => {
    const text = plainText(requestToList(servedEmpty(), setting))
    for (const what of ['the court', 'the acts', 'the time estimate', 'which order is applied for'])
      expect(text).toContain(`[Not yet entered: ${what}]`)
    expect(text).toContain('No day is recorded that bears on the hearing.')
  })
})
