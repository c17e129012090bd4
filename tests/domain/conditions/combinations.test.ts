import { describe, expect, test } from 'vitest'
import type { Pronoun } from '#src/domain/case/parts.ts'
import { definitionsFor, terms } from '#src/domain/conditions/definitions.ts'
import { type ExceptionCode, exceptionCodes } from '#src/domain/conditions/exceptionCodes.ts'
import { renderException } from '#src/domain/conditions/exceptions.ts'
import { library } from '#src/domain/conditions/library.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { checkWording } from '#src/domain/wordingRules/checkWording.ts'
import { type Clause, clauseOf } from '#src/domain/wordingRules/clause.ts'
import { completeInputs, shownPeople } from '#tests/support/conditionInputs.ts'
import { exceptionInputs } from '#tests/support/exceptionInputs.ts'

const pronouns: readonly Pronoun[] = ['he', 'she', 'they']
const names = [...shownPeople.shown.values()]

type About = Pick<Clause, 'kind' | 'text' | 'exception'>

/** The faults of a text that ask for a reason or stop, each with its words; a text met before is not read again. */
const known = new Map<string, string[]>()
function faultsOf({ kind, text, exception }: About): string[] {
  const key = `${kind} ${exception} ${text}`
  const before = known.get(key)
  if (before) return before
  const clause = clauseOf({ kind, text, ...(exception && { exception }) }, names)
  const faults = checkWording(clause, { slices: {}, today: '2026-08-03' })
    .findings.filter(({ level }) => level !== 'I')
    .map(({ rule, span, message }) => `${rule} ${span ? text.slice(...span) : message} in: ${text}`)
  known.set(key, faults)
  return faults
}

/** Every choice of at most three of them, none included. */
function choices<T>(all: readonly T[], most = 3): T[][] {
  const [first, ...rest] = all
  if (first === undefined || most === 0) return [[]]
  return [...choices(rest, most), ...choices(rest, most - 1).map((chosen) => [first, ...chosen])]
}

const textOf = ({ code, render }: ConditionTemplate, defendant: Pronoun): string => {
  const rendered = render(completeInputs[code]?.inputs ?? {}, { ...shownPeople, defendant })
  return rendered.ok ? rendered.text : `missing ${rendered.missing}`
}
const exceptionOf = (code: ExceptionCode, defendant: Pronoun): string => {
  const rendered = renderException(code, exceptionInputs[code], { ...shownPeople, defendant })
  return rendered.ok ? rendered.text : `missing ${rendered.missing}`
}

const combinations = library.flatMap((template) =>
  choices(template.usualExceptions).flatMap((chosen) =>
    pronouns.map((pronoun) => ({
      template,
      pronoun,
      chosen,
      text: textOf(template, pronoun),
      exceptions: chosen.map((code) => exceptionOf(code, pronoun)),
    })),
  ),
)

const says = (text: string, term: string) => new RegExp(`\\b${term}s?\\b`).test(text)

describe.each(library)('$code $title, with any three of its exceptions', (template) => {
  const own = combinations.filter((one) => one.template === template)

  test('has no fault of wording, in any sentence or as a whole', () => {
    const { kind } = template
    const faults = own.flatMap(({ text, exceptions }) => [
      ...faultsOf({ kind, text }),
      ...exceptions.flatMap((exception) => faultsOf({ kind, text: exception, exception: true })),
      ...faultsOf({ kind, text: [text, ...exceptions].join(' ') }),
    ])
    expect(faults).toEqual([])
  })

  test('is made of whole sentences, with nothing missing and nothing twice', () => {
    for (const { text, exceptions } of own) {
      const whole = [`The defendant ${text}`, ...exceptions].join('\n')
      for (const sentence of whole.split('\n')) expect(sentence).toMatch(/^[A-Z].*[a-z”\d]\.$/)
      expect(whole).not.toMatch(/undefined|null|missing|NaN|[^\S\n]{2}|\s[.,;]|[.,;]{2}|\(\)|\b(\w+) \1\b/)
      expect(new Set(exceptions).size).toBe(exceptions.length)
    }
  })

  test('uses no term without its definition, and has no definition that it does not use', () => {
    for (const { text, exceptions } of own) {
      const defined = definitionsFor([text, ...exceptions], 'Westmarch Police').map(({ term }) => term)
      const used = terms.filter((term) => [text, ...exceptions].some((one) => says(one, term)))
      expect(defined).toEqual(used)
    }
  })
})

test('every usual exception is met in a combination, or may be added to any condition', () => {
  const usual = new Set(library.flatMap(({ usualExceptions }) => usualExceptions))
  expect(exceptionCodes.filter((code) => !usual.has(code))).toEqual(['X10'])
  for (const pronoun of pronouns)
    for (const kind of ['prohibition', 'requirement'] as const)
      expect(faultsOf({ kind, text: exceptionOf('X10', pronoun), exception: true })).toEqual([])
})

test('there are as many combinations as the exceptions allow', () => {
  const all = (many: number) => 1 + many + (many * (many - 1)) / 2 + (many * (many - 1) * (many - 2)) / 6
  const expected = library.reduce((sum, { usualExceptions }) => sum + all(usualExceptions.length), 0)
  expect(combinations).toHaveLength(expected * pronouns.length)
})

test('no condition of the library asks for a tag on the defendant', () => {
  expect(library.map(({ code }) => code)).not.toContain('W12')
  for (const { template, text } of combinations) {
    expect(`${template.title}. ${text}`).not.toMatch(
      /\bwear|\b(?:GPS|ankle|electronic(?:ally)?) (?:tag|monitor)|\btag(?:s|ged)?\b/i,
    )
  }
})
