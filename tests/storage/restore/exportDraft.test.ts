import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Draft, draft } from '#src/domain/case/draft.ts'
import { withUnshownKept } from '#src/domain/case/keptText.ts'
import { publicReview } from '#src/domain/review/travels.ts'
import { exportDraft, exportName } from '#src/storage/restore/exportDraft.ts'
import { restoreFile } from '#src/storage/restore/restoreFile.ts'
import { author } from '#tests/support/aChain.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { arbitraryOf } from '#tests/support/arbitraryOf.ts'

const drafts = arbitraryOf(draft)
const withoutAdvice = ({ review, ...rest }: Draft): Draft =>
  review ? { ...rest, review: publicReview(review) } : rest

describe('an exported application', () => {
  test('is the same when it is opened again, half-typed text and notes included', () => {
    fc.assert(
      fc.property(drafts, (exported) => {
        // What no field can show stands apart from then on; withUnshownKept has its own test.
        const kept = withUnshownKept(withoutAdvice(exported))
        expect(restoreFile(exportDraft(exported))).toEqual({ ok: true, draft: kept, explained: [] })
        expect(restoreFile(exportDraft(kept))).toEqual({ ok: true, draft: kept, explained: [] })
        const texts = (draft: Draft) => Object.values(draft.typing).flatMap((held) => Object.values(held))
        expect(texts(kept).toSorted()).toEqual(texts(exported).toSorted())
      }),
      { numRuns: 60 },
    )
  })

  test('is the same for signs of every script, lone halves of signs and marks of direction', () => {
    const name = 'Zoë Ŵyn \u202eevil\u202c 👩‍👧 \ud800 "quoted" \\ \u0000 </script>'
    const exported = aDraft({ defendant: { name } })
    expect(restoreFile(exportDraft(exported))).toMatchObject({ draft: exported })
  })

  test('that was cut short anywhere is refused and never opens as less than it was', () => {
    const text = exportDraft(aDraft({ defendant: { name: 'Dan Ember' } }, { notes: { acts: 'ask' } }))
    for (let length = 0; length < text.trimEnd().length; length++) {
      expect(restoreFile(text.slice(0, length)).ok).toBe(false)
    }
  })

  test('with any one answer broken still opens, with the rest as it was and the broken text kept', () => {
    fc.assert(
      fc.property(drafts, fc.nat(), (exported, at) => {
        const answers: unknown = exported.case.court
        const whole = JSON.parse(exportDraft(exported))
        const broken = `broken ${at}`
        whole.draft.case.court = { ...(typeof answers === 'object' ? answers : {}), language: broken }
        const result = restoreFile(JSON.stringify(whole))
        if (!result.ok) throw new Error(result.message)
        expect(Object.values(result.draft.typing.court ?? {})).toContain(broken)
        expect(result.explained).toHaveLength(1)
        const { court: _, ...others } = exported.case
        expect(result.draft.case).toMatchObject(others)
      }),
      { numRuns: 25 },
    )
  })
})

test('no thread for the purpose of obtaining legal advice is in the file', () => {
  const thread = (kind: 'comment' | 'legal') => ({
    id: `t-${kind}`,
    kind,
    anchor: { step: 'acts' as const },
    comments: [{ id: 'c-1', at: '2026-11-20T10:00:00.000Z', by: author, text: `Words of a ${kind} thread.` }],
  })
  const text = exportDraft(aDraft({}, { review: { threads: [thread('comment'), thread('legal')] } }))
  expect(text).toContain('Words of a comment thread.')
  expect(text).not.toContain('legal')
})

describe('the name of an exported file', () => {
  test.each([
    ['case_abcdefghijklmnopqrstuvwxyz', 'spo-case-stuvwxyz.json'],
    ['fx-01', 'spo-case-fx01.json'],
    ['../../etc', 'spo-case-etc.json'],
    ['…', 'spo-case-export.json'],
  ])('%s', (id, name) => {
    expect(exportName(id)).toBe(name)
  })
})

test('what waits half typed in the room of review, which may be legal advice, is not in a plain file', () => {
  const typing = {
    acts: { 'when.on': '31/2/' },
    'review, not added yet': { 'add-advice.advice-words': 'May we' },
  }
  const text = exportDraft(aDraft({}, { typing }))
  expect(text).toContain('31/2/')
  expect(text).not.toContain('May we')
})
