import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { slices } from '#src/domain/case/slices.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { withheldKindWords } from '#src/domain/checks/withheldKindWords.ts'
import { cellNames } from '#src/domain/conditions/goldenThread.ts'
import { checklistPoints, pointOf } from '#src/domain/review/checklistPoints.ts'
import { codesOfNoPoint } from '#src/domain/review/checklistRows.ts'
import { wordingRules } from '#src/domain/wordingRules/rules.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { canaryCase } from '#tests/support/canaryCase.ts'

const sourcesOf = (folder: string) =>
  readdirSync(join(process.cwd(), folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(process.cwd(), folder, name), 'utf8'))

const written = [...sourcesOf('src/domain/checks'), ...sourcesOf('src/domain/clashes')].flatMap((text) =>
  [
    ...text.matchAll(/(?:(?:stops|explains|hints|toCome)\(\s*|code:[^'`\n]*)'([a-z0-9]+(?:-[a-z0-9]+)+)'/g),
  ].flatMap(([, code]) => code ?? []),
)
const kinds = ['home', 'found', 'work', 'study', 'court', 'reporting', 'notifying', 'gp', 'worship']
/** Codes that are put together where they are used. */
const composed = [
  ...Object.keys(slices).map((step) => `unfinished-${step}`),
  ...wordingRules.map(({ code }) => `wording-${code.toLowerCase()}`),
  ...Object.keys(cellNames).map((cell) => `thread-${cell}`),
  ...Object.values(withheldKindWords).flatMap(({ code }) => [code, `${code}-nearly`, `${code}-in-part`]),
  ...[...kinds, 'handover', 'family', 'other'].map((kind) => `clash-${kind}`),
  ...['duplicate', 'near-duplicate', 'contained'].map((how) => `clash-${how}`),
  ...['vulnerability', 'interpreter', 'solicitor', 'work', 'study', 'religion'].map(
    (it) => `${it}-not-known`,
  ),
  ...['phone', 'email'].map((kind) => `detail-without-${kind}`),
  ...['officer', 'representative'].map((who) => `attendance-${who}`),
]
const known = (code: string) => pointOf(code) !== undefined || codesOfNoPoint.includes(code)

describe('the checklist before court', () => {
  test('has 35 points, numbered, each with its words and its source', () => {
    expect(checklistPoints.map(({ id }) => Number(id))).toEqual(Array.from({ length: 35 }, (_, at) => at + 1))
    for (const { words, authority } of checklistPoints) {
      expect(words).toMatch(/^[A-Z].*\.$/s)
      expect(authority.source).not.toBe('')
    }
    expect(new Set(checklistPoints.map(({ words }) => words)).size).toBe(35)
  })

  test('names each code, and each beginning of codes, at one point alone', () => {
    const all = [...checklistPoints.flatMap(({ codes }) => codes), ...codesOfNoPoint]
    expect(all.filter((code, at) => all.indexOf(code) !== at)).toEqual([])
  })
})

describe('every finding belongs to a point, or is listed as belonging to none', () => {
  test('as they are written in the rules', () => {
    expect(written.length).toBeGreaterThan(150)
    expect(written.filter((code) => !known(code))).toEqual([])
  })

  test('as they are put together', () => {
    expect(composed.filter((code) => !known(code))).toEqual([])
  })

  test('as they come out of cases in which every choice is made in turn', () => {
    const found = new Set(
      Array.from({ length: 6 }, (_, round) => canaryCase(round)).flatMap((file) =>
        checkCase(aDraft(file), '2026-11-23').map(({ code }) => code),
      ),
    )
    expect(found.size).toBeGreaterThan(40)
    expect([...found].filter((code) => !known(code))).toEqual([])
  })

  test('a code of a point is one that some rule has', () => {
    const codes = new Set([...written, ...composed])
    const has = (named: string) =>
      named.endsWith('*') ? [...codes].some((code) => code.startsWith(named.slice(0, -1))) : codes.has(named)
    const named = [...checklistPoints.flatMap((point) => point.codes), ...codesOfNoPoint]
    expect(named.filter((code) => !has(code))).toEqual([])
  })
})

describe('where a finding belongs', () => {
  test.each([
    ['condition-clash', '10'],
    ['condition-undefined-term', '16'],
    ['clash-work', '10'],
    ['clash-existing-order', '14'],
    ['wording-r01', '16'],
    ['wording-r36', '17'],
    ['thread-acts', '9'],
    ['thread-view', '27'],
    ['withheld-home-nearly', '23'],
    ['act-hearsay-not-called', '22'],
  ])('%s at point %s', (code, id) => {
    expect(pointOf(code)?.id).toBe(id)
  })

  test('one that answers no point at none, also where another begins like it', () => {
    expect(pointOf('interim-ending')).toBeUndefined()
    expect(pointOf('no-such-code')).toBeUndefined()
  })
})
