import { describe, expect, test } from 'vitest'
import { checkWording } from '#src/domain/wordingRules/checkWording.ts'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'
import { wordingRules } from '#src/domain/wordingRules/rules.ts'
import { examples } from './examples.ts'

const said = (text: string) =>
  checkWording(clauseOf({ kind: 'prohibition', text }, []), { slices: {}, today: '2026-06-24' }).findings
/** Rules that read the text alone; those that need facts have a table of their own. */
const built = examples.filter(([rule]) =>
  wordingRules.some(({ code, needs }) => code === rule && needs.length === 0),
)

describe('every rule remarks on its own example', () => {
  test.each(built)('%s: %s', (rule, faulty) => {
    expect(said(faulty).map((finding) => finding.rule)).toContain(rule)
  })
})

describe('no rule that asks for a reason or stops remarks on a clean example', () => {
  test.each(examples)('%s passes', (_, __, clean) => {
    expect(said(clean).filter(({ level }) => level !== 'I')).toEqual([])
  })
})

test('findings stand in the order of their places, and the text of each place is the one it means', () => {
  const text = 'must not harass Ms Quill near her home'
  const found = said(text)
  expect(found.map(({ rule }) => rule)).toEqual(['R01', 'R03'])
  expect(found.map(({ span }) => span && text.slice(...span))).toEqual(['harass', 'near'])
})

test('a rule that needs a fact which is not there is not run, and said to be so', () => {
  const rule = {
    code: 'R99',
    level: 'W',
    title: 'A rule of this test',
    authority: { source: 'Good practice', provision: '', confidence: 'unread' },
    needs: ['protected'],
    remarks: () => [{ span: null, message: 'Always' }],
  } as const
  const clause = clauseOf({ kind: 'prohibition', text: 'must not' }, [])
  const today = '2026-06-24'
  expect(checkWording(clause, { slices: {}, today }, [rule])).toEqual({ findings: [], notRun: ['R99'] })
  const given = checkWording(clause, { slices: { protected: { people: [] } }, today }, [rule])
  expect(given.notRun).toEqual([])
  expect(given.findings).toHaveLength(1)
})
