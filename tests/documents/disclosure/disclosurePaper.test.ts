import { describe, expect, test } from 'vitest'
import { stepWords } from '#src/app/stepWords.ts'
import { disclosurePaper } from '#src/documents/disclosure/disclosurePaper.ts'
import { heldIn } from '#src/documents/disclosure/held.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import { withKept } from '#src/domain/case/keptText.ts'
import { withPending } from '#src/domain/case/pendingText.ts'
import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { spa } from '#src/domain/law/citations.ts'
import { author } from '#tests/support/aChain.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { canariesIn, canaryCase } from '#tests/support/canaryCase.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

const paperOf = (draft: Draft, findings: readonly Finding[] = []) =>
  disclosurePaper(draft, {
    today: '2026-06-24',
    reason: 'Request of the prosecutor',
    marking: 'OFFICIAL-SENSITIVE',
    audit: '3f9ac21b77e0',
    findings,
    words: stepWords,
  })
const textOf = (draft: Draft, findings?: readonly Finding[]) => plainText(paperOf(draft, findings).blocks)
/** The questions and the answers that a paper sets side by side. */
const rowsOf = (draft: Draft) =>
  paperOf(draft).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(String)) : [],
  )

describe('the paper for the disclosure unit', () => {
  test('is for the police alone and not for release, says why it was made, and is no draft', () => {
    expect(paperOf(aDraft())).toMatchObject({
      audience: 'police-only',
      notForRelease: true,
      draft: false,
      training: false,
      stem: 'disclosure-not-for-release',
      audit: 'Audit record 3f9a c21b 77e0',
    })
    expect(textOf(aDraft())).toContain('Request of the prosecutor')
    expect(paperOf(aDraft(sample('fx-01'))).training).toBe(true)
  })

  test('holds every text of a case, on every branch, whether it was taken or not', () => {
    const files = Array.from({ length: 12 }, (_, round) => canaryCase(round))
    for (const file of files) {
      const printed = new Set(canariesIn(textOf(aDraft(file))))
      const held = canariesIn(file).filter((place) => !/(?:^|\.)id$/.test(place))
      expect(held.length).toBeGreaterThan(200)
      expect(held.filter((place) => !printed.has(place) && place !== 'explanations.*.finding')).toEqual([])
    }
  })

  test('holds a field that nobody listed', () => {
    const file = { ...sample('fx-01'), mood: { ofTheCourt: 'impatient' } }
    expect(textOf(aDraft(file))).toContain('impatient')
    expect(rowsOf(aDraft(file))).toContainEqual(['Of the court', 'impatient', ''])
  })

  test('holds half-typed text, waiting text, kept text and notes, each with its step', () => {
    const pending = withPending(
      { acts: { 'items.a1.when.time': 'ten-ish' } },
      { step: 'acts', box: 'quick' },
      'He rang Jane',
    )
    const typing = withKept(withKept(pending, 'court', 'court, name', 'Old court'), 'case', 'mood', 'calm')
    const draft = aDraft(
      {
        protected: { people: [{ id: 'p1', name: 'Jane Example' }] },
        acts: { items: [{ id: 'a1', what: 'He rang.' }] },
      },
      { typing, notes: { acts: 'Ask Jane again.', documents: 'Print on Monday.' } },
    )
    const rows = rowsOf(draft)
    expect(rows).toContainEqual(['Act 1, time', 'ten-ish', ''])
    expect(rows).toContainEqual(['Quick', 'He rang Jane', 'Names Jane Example (protected person 1)'])
    expect(rows).toContainEqual(['Court, name'.toLowerCase(), 'Old court', ''])
    expect(rows).toContainEqual(['Mood', 'calm', ''])
    expect(rows).toContainEqual(['Note', 'Ask Jane again.', 'Names Jane Example (protected person 1)'])
    expect(rows).toContainEqual(['Note', 'Print on Monday.', ''])
    expect(textOf(draft)).toMatch(new RegExp(`${stepTitles.documents}[\\s\\S]*Print on Monday`))
  })

  test('holds what was done with the papers, and each reason with what it was given for', () => {
    const finding: Finding = {
      code: 'x',
      severity: 'explain',
      message: 'The order is long.',
      where: { step: 'length' },
      authority: spa('s.3(2)'),
    }
    const draft = aDraft({
      marks: { lodgedOn: '2026-06-25' },
      explanations: [
        { finding: findingKey(finding), reason: 'The acts need it.' },
        { finding: 'gone|length||', reason: 'It was so.' },
      ],
    })
    const text = textOf(draft, [finding])
    expect(text).toMatch(/Day on which it was lodged\n25 June 2026/)
    expect(text).toMatch(/The order is long\.\nThe acts need it\./)
    expect(text).toMatch(/Something that is no longer found\nIt was so\./)
  })

  test('holds the record of review, and of legal advice only its day', () => {
    const at = '2026-11-20T10:00:00.000Z'
    const thread = (kind: 'comment' | 'legal') => ({
      id: kind,
      kind,
      anchor: { step: 'acts' as const },
      comments: [{ id: 'c-1', at, by: author, text: `Words of a ${kind} thread.` }],
    })
    const text = textOf(aDraft({}, { review: { threads: [thread('comment'), thread('legal')] } }))
    expect(text).toContain('Words of a comment thread.')
    expect(text).toMatch(/legal advice: days only[\s\S]*20 November 2026/)
    expect(text).not.toContain('Words of a legal thread.')
  })

  test('says of an empty case that nothing is held', () => {
    const text = textOf(aDraft())
    expect(text).toContain('Nobody but the defendant has an entry of their own.')
    expect(text).toMatch(new RegExp(`${stepTitles.acts}\\nNothing is held here\\.`))
    expect(text).not.toContain(stepTitles.answers)
  })

  test('labels the address of a protected person as hers', () => {
    expect(rowsOf(aDraft(sample('fx-01')))).toContainEqual([
      'Details: Number 1: The detail',
      '27 Larch Row, WM4 7QK',
      'Third party: Ottoline Marshbank (protected person 1; witness 1)',
    ])
  })
})

describe.each(sampleIds)('the export of the training case %s', (id) => {
  const draft = aDraft(sample(id))
  const rows = rowsOf(draft)

  test('has every question in words, none in the names of a program', () => {
    const wrong = rows.filter(([what = '']) => what === '' || /[a-z][A-Z]|[_{}]|undefined/.test(what))
    expect(wrong).toEqual([])
  })

  test('has every choice in words and every pointer as what it points at', () => {
    const ids = new Set(
      heldIn(draft.case, []).flatMap(({ path, values }) =>
        path.at(-1) === 'id' && path.length > 1 ? values : [],
      ),
    )
    const wrong = rows.filter(([, held = '']) => ids.has(held) || /^[a-z]+[A-Z][A-Za-z]*$/.test(held))
    expect(wrong).toEqual([])
  })
})
