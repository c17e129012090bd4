import { describe, expect, test } from 'vitest'
import { checkWording } from '#src/domain/wordingRules/checkWording.ts'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'
import { clauseIn } from '#src/domain/wordingRules/clauseIn.ts'
import type { WordingRule } from '#src/domain/wordingRules/rule.ts'
import { changed, faultsOfChanges } from './changed.ts'
import { completeCase, type Steps } from './completeCase.ts'

/** A text, with what differs for it from a complete case: of its condition, and of the steps. */
export type Row = {
  text: string
  kind?: 'prohibition' | 'requirement'
  condition?: object
  slices?: Steps
}

/** A text that says “must” and no more than that is a requirement. */
export const kindOf = (text: string) =>
  /\bmust (?!not\b|never\b)/i.test(text) ? ('requirement' as const) : ('prohibition' as const)

/** What the rules say of a text by itself, with nothing known of its case. */
export function saidOf(text: string, kind = kindOf(text)) {
  const facts = { slices: {}, today: '2026-06-24' }
  return checkWording(clauseOf({ kind, text }, []), facts).findings
}

/** What the rules say of a text as a condition of a case in which all that is not said otherwise is in order. */
export function saidInCase({ text, kind = kindOf(text), condition, slices }: Row) {
  const facts = {
    slices: completeCase({ text, kind, ...(condition ? { condition } : {}) }, slices),
    today: '2026-06-24',
  }
  return checkWording(clauseIn({ id: 'c-1', kind, text }, facts), facts)
}

/** Every faulty text is remarked on by the rule, and no rule asks for a reason for a clean one. */
export function wordingTable(
  { code }: WordingRule,
  { faulty, clean }: { faulty: readonly string[]; clean: readonly string[] },
) {
  table(code, faulty, clean, (row) => saidOf(row))
  changesOf(
    code,
    faulty.map((text) => [text, (to) => saidOf(to, kindOf(text))]),
  )
}

/** The same for a rule that needs facts: each text stands in a case that is complete but for what the row says. */
export function caseTable(
  { code }: WordingRule,
  { faulty, clean }: { faulty: readonly (string | Row)[]; clean: readonly (string | Row)[] },
) {
  table(code, faulty.map(asRow), clean.map(asRow), (row) => saidInCase(row).findings)
  changesOf(
    code,
    faulty.map(asRow).map((row) => [row.text, saidAsChanged(row)]),
  )
}

/** What the rules say of another text in the place of that of a row. */
export const saidAsChanged =
  (row: Row) =>
  (text: string): ReturnType<typeof saidOf> =>
    saidInCase({ kind: kindOf(row.text), ...row, text }).findings

/** A text with each of the changes that a rule offers for it, in its case. */
export function changedIn(row: Row, rule: string): string[] {
  return saidInCase(row).findings.flatMap((finding) =>
    finding.rule === rule ? (changed(row.text, finding) ?? []) : [],
  )
}

function changesOf(
  code: string,
  rows: readonly (readonly [string, (text: string) => ReturnType<typeof saidOf>])[],
) {
  test(`${code}: a change that is offered mends the text and asks for nothing else`, () => {
    expect(rows.flatMap(([text, said]) => faultsOfChanges(text, said))).toEqual([])
  })
}

const asRow = (row: string | Row): Row => (typeof row === 'string' ? { text: row } : row)
const textOf = (row: string | Row) => (typeof row === 'string' ? row : JSON.stringify(row))

function table<R extends string | Row>(
  code: string,
  faulty: readonly R[],
  clean: readonly R[],
  said: (row: R) => ReturnType<typeof saidOf>,
) {
  test(`${code} has at least four texts of each side`, () => {
    expect([faulty.length, clean.length].every((count) => count >= 4)).toBe(true)
  })
  describe(`${code} remarks on`, () => {
    test.each(faulty.map((row) => [textOf(row), row] as const))('%s', (_, row) => {
      const own = said(row).filter(({ rule }) => rule === code)
      expect(own).not.toEqual([])
      expect(own.filter(({ message }) => !message.trim())).toEqual([])
    })
  })
  describe('no rule asks for a reason for', () => {
    test.each(clean.map((row) => [textOf(row), row] as const))('%s', (_, row) => {
      const asked = said(row).filter(({ level }) => level !== 'I')
      expect(asked.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
    })
  })
}
