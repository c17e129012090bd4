import { describe, expect, test } from 'vitest'
import { disclosureNote, disclosureNoteApplies } from '#src/documents/disclosureNote/disclosureNote.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

type Mode = 'onNotice' | 'shortNotice' | 'withoutNotice'
const served = (mode: Mode, change: Partial<ServedCase> = {}): ServedCase => {
  const all = servedFrom({ route: { kind: 'fullWithInterim' } })
  return { ...all, interim: { ...all.interim, notice: { mode, returnOn: '2026-07-20' } }, ...change }
}
const says = (mode: Mode, change: Partial<ServedCase> = {}) => plainText(disclosureNote(served(mode, change)))

describe('what the court should know', () => {
  test('is put before it on short notice and without notice, not on ordinary notice nor for a full order alone', () => {
    expect(disclosureNoteApplies(served('shortNotice'))).toBe(true)
    expect(disclosureNoteApplies(served('withoutNotice'))).toBe(true)
    expect(disclosureNoteApplies(served('onNotice'))).toBe(false)
    expect(disclosureNoteApplies({ ...served('shortNotice'), route: { kind: 'full' } })).toBe(false)
  })

  test('holds what is served of what helps the defendant, and of what is withheld only that there is something', () => {
    const text = says('shortNotice')
    expect(text).toContain('maybe we can talk after Easter')
    expect(text).toContain('What is withheld is not before the court')
    expect(text).not.toMatch(/[Cc]ounselling|Sunniva Dace/)
    const { disclosure } = served('shortNotice')
    expect(says('shortNotice', { disclosure: { ...disclosure, someWithheld: false } })).not.toContain(
      'withheld',
    )
  })

  test('without notice says that the Act gives no express power, and when the defendant could be heard', () => {
    expect(says('withoutNotice')).toContain('no express power')
    expect(says('withoutNotice')).toContain('20 July 2026')
    expect(says('shortNotice')).not.toContain('no express power')
  })

  test('says what the defendant denies, and that silence is no admission', () => {
    const { acts } = served('shortNotice')
    const all = (response: 'denied' | 'noComment') =>
      says('shortNotice', { acts: acts.map((act) => ({ ...act, response })) })
    expect(all('denied')).toMatch(/The defendant denies acts? 1/)
    expect(all('noComment')).toContain('Neither is an admission.')
    expect(all('noComment')).toContain('No denial of any act is recorded.')
  })

  test('says where the evidence is less strong, or that it is not', () => {
    const { acts } = served('shortNotice')
    const [act] = acts
    const one = (change: object) => says('shortNotice', { acts: act ? [{ ...act, ...change }] : [] })
    const firm = { hearsay: false, attribution: 'confirmed', exhibits: ['X/1'], account: 'firstHand' }
    expect(one(firm)).toContain('none rests on hearsay')
    expect(one({ ...firm, hearsay: true })).toContain('Hearsay is relied on for act 1.')
    expect(one({ ...firm, attribution: 'suspected' })).toContain('not treated as established for act 1')
    expect(one({ ...firm, exhibits: [] })).toContain('No exhibit and no record supports act 1.')
  })

  test('says a served view against it, what lowers the risk, and conditions that touch work', () => {
    const view = { shown: 'Ottoline Marshbank', view: 'opposes' as const, notObtained: false }
    expect(says('shortNotice', { views: [view] })).toContain('Ottoline Marshbank is against the application.')
    expect(says('shortNotice', { views: [{ ...view, view: undefined, kept: true }] })).not.toContain(
      'is against',
    )
    const conditions = served('shortNotice').conditions.map((one) => ({
      ...one,
      clashAccepted: 'Night shifts',
    }))
    expect(says('shortNotice', { conditions })).toContain('touch work, study or religion')
    expect(says('shortNotice', { risk: undefined, conditions: [], views: [] })).toContain(
      'Nothing is recorded that lowers the risk.',
    )
  })
})
