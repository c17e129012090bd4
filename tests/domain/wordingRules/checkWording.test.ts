import { expect, test } from 'vitest'
import { checkWording } from '#src/domain/wordingRules/checkWording.ts'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'
import { saidInCase } from './wordingTable.ts'

const check = (text: string) =>
  checkWording(clauseOf({ kind: 'prohibition', text }, []), { slices: {}, today: '2026-06-24' })
test('findings stand in the order of their places, and the text of each place is the one it means', () => {
  const text = 'must not harass Ms Quill near her home'
  const found = check(text).findings
  expect(found.map(({ rule }) => rule)).toEqual(['R01', 'R03'])
  expect(found.map(({ span }) => span && text.slice(...span))).toEqual(['harass', 'near'])
})

test('where two spaces, a line break or “mustn’t” stand, the places are still those of the text as it was typed', () => {
  const text = '  The defendant mustn’t  go\n near  her home and can’t annoy her'
  const found = check(text).findings
  expect(found.map(({ span }) => span && text.slice(...span))).toEqual(
    expect.arrayContaining(['near', 'annoy']),
  )
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

test('a remark may weigh other than its rule', () => {
  const { findings } = saidInCase({
    text: 'must wear a tag supplied by TagCo under letter 6 until 4 May 2028',
    kind: 'requirement',
  })
  expect(findings).toMatchObject([{ rule: 'R57', level: 'I', severity: 'hint' }])
})

test('without its facts a rule is said not to have run, though what the text alone shows is told', () => {
  const { findings, notRun } = check('for 12 months')
  expect(findings.map(({ rule }) => rule)).toContain('R10')
  expect(notRun).toEqual(
    expect.arrayContaining(['R10', 'R11', 'R15', 'R16', 'R20', 'R23', 'R40', 'R49', 'R65']),
  )
  expect(notRun).not.toContain('R01')
  expect(notRun).not.toContain('R56')
  expect(saidInCase({ text: 'must not enter Larch Row' }).notRun).toEqual([])
})
