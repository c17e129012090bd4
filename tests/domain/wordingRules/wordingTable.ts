import { describe, expect, test } from 'vitest'
import { checkWording } from '#src/domain/wordingRules/checkWording.ts'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'
import type { WordingRule } from '#src/domain/wordingRules/rule.ts'

/** What the rules say of a text by itself, with nothing known of its case. */
export function saidOf(text: string) {
  const kind = /^must (?!not\b)/i.test(text) ? 'requirement' : 'prohibition'
  return checkWording(clauseOf({ kind, text }, []), { slices: {}, today: '2026-06-24' }).findings
}

/** Every faulty text is remarked on by the rule, and no rule asks for a reason for a clean one. */
export function wordingTable(
  { code }: WordingRule,
  { faulty, clean }: { faulty: readonly string[]; clean: readonly string[] },
) {
  describe(`${code} remarks on`, () => {
    test.each(faulty.map((text) => ({ text })))('$text', ({ text }) => {
      const own = saidOf(text).filter(({ rule }) => rule === code)
      expect(own).not.toEqual([])
      expect(own.filter(({ message, span }) => span && !message.trim())).toEqual([])
    })
  })
  describe(`no rule asks for a reason for`, () => {
    test.each(clean.map((text) => ({ text })))('$text', ({ text }) => {
      const asked = saidOf(text).filter(({ level }) => level !== 'I')
      expect(asked.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
    })
  })
}
