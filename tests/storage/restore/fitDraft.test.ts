import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draft } from '#src/domain/case/draft.ts'
import { fitDraft } from '#src/storage/restore/fitDraft.ts'

const base = { schema: 1, id: 'case_1', startedOn: '2026-11-02' }

describe('a draft out of plain JSON', () => {
  test('a bare case has no half-typed text and no notes', () => {
    expect(fitDraft({ case: base, typing: undefined, notes: undefined })).toEqual({
      draft: { case: base, typing: {}, notes: {} },
      explained: [],
    })
  })

  test('without an id there is no draft, but what was wrong is said', () => {
    const { draft: none, explained } = fitDraft({ case: { ...base, id: 7 }, typing: {}, notes: {} })
    expect(none).toBeUndefined()
    expect(explained.length).toBeGreaterThan(0)
  })

  test('half-typed text in a wrong form is itself kept as text', () => {
    const fitted = fitDraft({
      case: base,
      typing: { risk: { reasoning: 5, why: 'x' }, acts: 'lost?' },
      notes: 'all',
    })
    expect(fitted.draft?.typing).toEqual({
      'risk, kept as text': { why: 'x' },
      'case, kept as text': { 'typing.risk.reasoning': '5', 'typing.acts': 'lost?', notes: 'all' },
    })
    expect(fitted.explained.map(({ place }) => place)).toEqual([
      'half-typed text, acts',
      'half-typed text, risk, reasoning',
      'officer’s notes',
    ])
  })

  test('whatever stands in a file, the draft is a draft, and no text of the file is lost', () => {
    const key = fc.constantFrom(
      'risk',
      'acts',
      'items',
      'court',
      'when',
      'on',
      'people',
      'id',
      'marks',
      'length',
      'colour',
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.string({ minLength: 1 }).map((text) => `t${text}`),
        fc.integer(),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true }), (answers) => {
        const fitted = fitDraft({ case: { ...answers, ...base }, typing: {}, notes: {} })
        expect(draft.safeParse(fitted.draft).success).toBe(true)
        const held = [...textsIn(fitted.draft?.case), ...textsIn(fitted.draft?.typing)].join('\u0001')
        const { id: _, ...given } = answers
        for (const text of textsIn(given)) {
          expect(held.includes(text) || held.includes(JSON.stringify(text).slice(1, -1))).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })
})

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
