import { describe, expect, test } from 'vitest'
import { checkWording } from '#src/domain/wordingRules/checkWording.ts'
import { clauseIn } from '#src/domain/wordingRules/clauseIn.ts'
import type { Slices } from '#src/domain/wordingRules/facts.ts'
import { examples } from './examples.ts'

const today = '2026-06-24'
const whole = {
  acts: ['act-1'],
  necessity: 'Three new accounts after blocks.',
  monitoring: { how: 'Device inspection', by: 'SPO Team' },
}
const quill = { id: 'p-1', name: 'Orla Quill', shownAs: { kind: 'name' } } as const
const home = { id: 'd-1', kind: 'home', value: '9 Alder Close, Ninefold', released: 'no' } as const
const phone = { id: 'd-2', kind: 'phone', value: '07700 900123', released: 'no' } as const
const ashdown = { id: 'p-2', name: 'Wren Ashdown', shownAs: { kind: 'name' } } as const
const provider = { confirmed: 'yes', name: 'Driftline', start: '2026-05-04', reports: 'SPO Manager' } as const
const complete: Slices = {
  route: { kind: 'fullWithInterim' },
  length: { period: { kind: 'forLength', years: 2, months: 0 } },
  interim: { lastDay: '2026-10-30' },
  protected: { people: [{ ...quill, details: [home, phone] }] },
  others: { people: [{ ...ashdown, knownToDefendant: 'yes' }] },
  circumstances: { children: { answer: 'no' } },
}

function check(text: string, slices: Slices, kind: 'prohibition' | 'requirement' = 'prohibition') {
  const facts = { slices, today }
  return checkWording(clauseIn({ id: 'c-1', kind, text }, facts), facts)
}
const rules = (...given: Parameters<typeof check>) => check(...given).findings.map(({ rule }) => rule)
const forbids = (part: object, text = 'must not enter Larch Row'): Slices => ({
  ...complete,
  prohibitions: { items: [{ id: 'c-1', text, ...whole, ...part }] },
})
const demands = (given: object): Slices => ({
  ...complete,
  requirements: { items: [{ id: 'c-1', text: 'must attend', ...whole, provider: given }] },
})

const row = 'must not enter Larch Row'
const call = 'must not contact Orla Quill by any means'
const children = { circumstances: { children: { answer: 'yes' } } } as const
const attend = 'must attend twelve sessions at Driftline'

describe('a rule that needs facts remarks where they show the fault, and not where they do not', () => {
  test.each<[string, string, Slices, string, Slices]>([
    ['R10', 'for 12 months', complete, 'for 24 months', complete],
    ['R10', 'This order lasts for 1 year.', complete, 'must sign on monthly for 6 months', complete],
    [
      'R10',
      row,
      { ...complete, length: { period: { kind: 'forLength', years: 1, months: 11 } } },
      row,
      complete,
    ],
    [
      'R10',
      row,
      { ...complete, length: {} },
      row,
      { ...complete, length: {}, route: { kind: 'interimOnly' } },
    ],
    [
      'R11',
      'until the full hearing',
      complete,
      'until the full hearing',
      { ...complete, route: { kind: 'full' } },
    ],
    ['R11', row, { ...complete, interim: {} }, row, complete],
    [
      'R15',
      'must not enter 9 alder close',
      complete,
      'must not enter the parish of Ninefold, shown on Map 2',
      complete,
    ],
    [
      'R16',
      'must not contact Wren Ashdown',
      { ...complete, others: { people: [{ ...ashdown, knownToDefendant: 'no' }] } },
      'must not contact Wren Ashdown',
      complete,
    ],
    ['R22', call, { ...complete, ...children }, call, complete],
    ['R22', call, { ...complete, ...children }, `${call} except about Pip`, { ...complete, ...children }],
    [
      'R22',
      call,
      { ...forbids({}), ...children },
      call,
      { ...forbids({ exceptions: [{ id: 'x', code: 'X3' }] }), ...children },
    ],
    ['R23', row, forbids({ acts: [] }), row, forbids({})],
    ['R24', row, forbids({ necessity: ' ' }), row, forbids({})],
    ['R25', row, forbids({ monitoring: { how: 'Cameras', by: '' } }), row, forbids({})],
    ['R61', 'must not call 07700900123', complete, 'must not call 07700 900999', complete],
    [
      'R63',
      'must notify a new address within 14 days',
      complete,
      'must tell the SPO Manager of a new phone within 14 days',
      complete,
    ],
    [
      'R63',
      'must tell police his home address within one week',
      complete,
      'must notify a new address within 3 days',
      complete,
    ],
  ])('%s: %s', (rule, faulty, where, clean, otherwise) => {
    expect(rules(faulty, where)).toContain(rule)
    expect(rules(clean, otherwise)).not.toContain(rule)
  })

  test.each([
    [{ confirmed: 'no' }, true],
    [{ ...provider, reports: '' }, true],
    [provider, false],
    [{ confirmed: 'notNeeded' }, false],
  ])('R36: a provider of which this is known: %o', (given, isFault) => {
    expect(rules(attend, demands(given), 'requirement').includes('R36')).toBe(isFault)
    expect(rules(attend, demands(given), 'prohibition')).not.toContain('R36')
  })
})

const signOn = (days: string, circumstances: Slices['circumstances'], accepted?: string): Slices => ({
  ...complete,
  circumstances,
  requirements: {
    items: [
      {
        id: 'c-1',
        text: 'must attend',
        ...(accepted ? { clashAccepted: accepted } : {}),
        origin: { kind: 'library', code: 'Q02', version: 1, inputs: { times: [days] } },
      },
    ],
  },
})
const shift = { id: 't', days: ['mon' as const], from: '07:00', to: '15:00' }
const work: Slices['circumstances'] = { work: { answer: 'yes', pattern: 'fixed', times: [shift] } }
const sabbath: Slices['circumstances'] = {
  religion: { answer: 'yes', times: [{ ...shift, days: ['sat' as const] }] },
}

test.each([
  ['R20', 'mon 09:00-10:00', work, 'mon 18:00-20:00'],
  ['R21', 'sat 10:00-11:00', sabbath, 'tue 18:30-20:00'],
] as const)('%s: times that meet his own', (rule, meets, circumstances, spares) => {
  expect(rules('must attend', signOn(meets, circumstances), 'requirement')).toContain(rule)
  expect(rules('must attend', signOn(spares, circumstances), 'requirement')).not.toContain(rule)
  const accepted = signOn(meets, circumstances, 'There is no other time.')
  expect(rules('must attend', accepted, 'requirement')).not.toContain(rule)
})

test('R49: a condition may end with the order and no later', () => {
  const ends = (lastDay: string) => ({
    ...forbids({ period: { runs: 'until', lastDay } }),
    length: { period: { kind: 'untilDay' as const, lastDay: '2029-03-02' } },
  })
  expect(rules(row, ends('2029-03-03'))).toContain('R49')
  expect(rules(row, ends('2029-03-02'))).not.toContain('R49')
})

test.each([
  ['must wear a GPS tag', true],
  ['must wear a tag supplied by TagCo under letter 6', true],
  ['must wear a tag supplied by TagCo under letter 6 until 4 May 2028', false],
  ['must not tag her in pictures', false],
] as const)('R57: %s', (text, isFault) => {
  expect(rules(text, complete, 'requirement').includes('R57')).toBe(isFault)
})

test('a withheld place stops, and its street alone asks for a reason', () => {
  const found = (text: string) => check(text, complete).findings.find(({ rule }) => rule === 'R15')
  expect(found('must not enter 9 Alder Close')).toMatchObject({ severity: 'stops', span: [15, 28] })
  expect(found('must not enter Alder Close')?.severity).toBe('explain')
})

test('without its facts a rule is said not to have run, though what the text alone shows is told', () => {
  const { findings, notRun } = check('for 12 months', {})
  expect(findings.map(({ rule }) => rule)).toContain('R10')
  expect(notRun).toEqual(['R10', 'R11', 'R15', 'R16', 'R20', 'R21', 'R22', 'R23', 'R24', 'R25', 'R49', 'R61'])
  expect(check('for 12 months', complete).notRun).toEqual(['R20', 'R21', 'R23', 'R24', 'R25', 'R49'])
})

test.each(examples)('%s: no clean example trips with complete facts', (_, __, clean) => {
  const found = check(clean, forbids({}, clean)).findings.filter(({ level }) => level !== 'I')
  expect(found).toEqual([])
})
