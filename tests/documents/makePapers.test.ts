import { describe, expect, test } from 'vitest'
import type { Paper } from '#src/documents/blocks.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import { spa } from '#src/domain/law/citations.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'
import { sample, sampleProfile } from '#tests/support/samples.ts'

const profile = sampleProfile('westmarch')
const make = (file: CaseFile, findings: Finding[] = []) =>
  makePapers(file, { today: '2026-06-24', audit: '3f9ac21b77e0', profile, findings })
const listOf = (overrides: Part<CaseFile> = {}) =>
  make(aCase(overrides)).map(({ audience, stem }) => `${audience}/${stem}`)
const finding = (severity: 'stops' | 'explain'): Finding => ({
  code: 'x',
  severity,
  message: 'Something',
  where: { step: 'length' },
  authority: spa('s.3(2)'),
})

describe('the papers of a case', () => {
  test('are those of its route, each for whom it is meant', () => {
    expect(listOf({ route: { kind: 'fullWithInterim' } })).toEqual([
      'serve-and-lodge/application',
      'serve-and-lodge/interim-application',
      'serve-and-lodge/summons',
      'serve-and-lodge/summons-information',
      'serve-and-lodge/reply',
      'serve-and-lodge/officer-statement',
      'police-only/witness-statement',
      'police-only/personal-statement',
      'serve-and-lodge/chronology',
      'serve-and-lodge/risk-summary',
      'serve-and-lodge/draft-order',
      'serve-and-lodge/draft-interim-order',
      'serve-and-lodge/hearsay-notice',
      'police-only/service-record',
      'police-only/order-service-record',
      'serve-and-lodge/exhibits-index',
      'police-only/exhibits-index',
      'police-only/notification',
      'advocate/notes',
      'police-only/explanation',
      'police-only/authorising-note',
      'police-only/rationale',
      'police-only/monitoring-plan',
      'police-only/equality-note',
      'police-only/patrol-card',
      'serve-and-lodge/bench-sheet',
      'serve-and-lodge/court-note',
      'serve-and-lodge/request-to-list',
      'court-only/confidential-sheet',
    ])
  })

  test('leave the interim papers out of a full application, and the full ones out of an interim one', () => {
    expect(listOf({ route: { kind: 'full' } }).join(' ')).not.toContain('interim')
    const interim = listOf({ route: { kind: 'interimOnly' } })
    expect(interim).toContain('serve-and-lodge/interim-application')
    expect(interim).not.toContain('serve-and-lodge/application')
    expect(interim).not.toContain('serve-and-lodge/draft-order')
  })

  test('keep the notification and the explanation with the police until an order is made', () => {
    const served = (list: string[]) => list.filter((name) => /^serve.*(notification|explanation)/.test(name))
    expect(served(listOf())).toEqual([])
    const conditions = madeAsDrafted(aCase())
    const made = listOf({ service: { outcome: { result: 'made', madeOn: '2026-09-14', conditions } } })
    const open = listOf({ service: { outcome: { result: 'made', madeOn: '2026-09-14' } } })
    expect(served(open)).toEqual(['serve-and-lodge/notification'])
    expect(open).toContain('police-only/explanation')
    expect(served(made)).toEqual(['serve-and-lodge/notification', 'serve-and-lodge/explanation'])
    expect(made).toContain('police-only/notification')
    expect(served(listOf({ service: { outcome: { result: 'refused', on: '2026-09-14' } } }))).toEqual([])
  })

  test('give the second person with an advocate a file of their own', () => {
    const [first] = aCase().protected?.people ?? []
    const second = { ...first, id: 'p-second', name: 'Second Person' }
    const people = [...(aCase().protected?.people ?? []), second]
    expect(listOf({ protected: { people } })).toEqual(
      expect.arrayContaining(['advocate/notes', 'advocate/notes-2']),
    )
    const none = people.map((person) => ({ ...person, advocate: { answer: 'no' as const } }))
    expect(listOf({ protected: { people: none } }).join(' ')).not.toContain('advocate/')
  })

  test('hold a draft of the statement alone while a suggestion of it is open', () => {
    const papers = make(aCase({ statement: { leftOut: [] } }))
    expect(papers.filter(({ draft }) => draft).map(({ stem }) => stem)).toEqual(['officer-statement'])
    expect(papers.filter(({ audit }) => audit === '').map(({ stem }) => stem)).toEqual(['officer-statement'])
  })

  test('are drafts while anything stops, and only then', () => {
    expect(make(aCase(), [finding('stops')]).every(({ draft }) => draft)).toBe(true)
    expect(make(aCase(), [finding('explain')]).some(({ draft }) => draft)).toBe(false)
  })

  test('are marked as training where the case is invented', () => {
    expect(make(sample('fx-01')).every(({ training }) => training)).toBe(true)
    expect(make(aCase()).some(({ training }) => training)).toBe(false)
  })

  test('carry the reference, the marking, the audit head and the day, the same each time', () => {
    expect(make(aCase())[0]).toMatchObject({
      reference: 'WM/SPO/26/0041',
      marking: profile.protectiveMarking,
      audit: 'Audit record 3f9a c21b 77e0',
      madeOn: '2026-06-24',
    })
    expect(make(aCase({ applicant: undefined }))[0]?.reference).toBe('no reference yet')
    expect(make(aCase())).toEqual(make(aCase()))
  })

  test('say that there is no audit record where nothing was written down, and as drafts say nothing of it', () => {
    const unrecorded = { today: '2026-06-24', profile, findings: [] }
    const feet = makePapers(aCase(), unrecorded).map(({ audit }) => audit)
    expect(new Set(feet)).toEqual(new Set(['No audit record']))
    expect(make(aCase(), [finding('stops')]).every(({ audit }) => audit === '')).toBe(true)
  })

  test('are made of an empty case, with its gaps', () => {
    const empty: CaseFile = { schema: 1, id: 'c-empty', startedOn: '2026-06-24' }
    const papers = make(empty)
    expect(papers.map(({ stem }) => stem)).toEqual([
      'application',
      'summons',
      'summons-information',
      'reply',
      'officer-statement',
      'chronology',
      'draft-order',
      'service-record',
      'order-service-record',
      'exhibits-index',
      'notification',
      'explanation',
      'authorising-note',
      'rationale',
      'monitoring-plan',
      'equality-note',
      'patrol-card',
      'bench-sheet',
      'court-note',
      'request-to-list',
    ])
    for (const { blocks } of papers) expect(plainText(blocks)).toContain('[Not yet entered: ')
  })
})

describe('two people with an advocate each', () => {
  const [one] = aCase().protected?.people ?? []
  const other = { ...one, id: 'p-b', name: 'Zelda Other', details: [] }
  const two = aCase({ protected: { people: one ? [one, other] : [] } })
  const copies = (file: CaseFile) =>
    makePapers(file, { today: '2026-06-24', profile: sampleProfile('westmarch'), findings: [] })
      .filter(({ audience }) => audience === 'advocate')
      .map(({ copy }) => copy)

  test('each have a copy of their own; one alone has the only one', () => {
    expect(copies(two)).toEqual([1, 2])
    expect(copies(aCase())).toEqual([undefined])
  })
})

describe('what is not yet entered when the interim hearing comes', () => {
  const { views: _, ...rest } = aCase({
    route: { kind: 'fullWithInterim' },
    court: { interimHearing: { listed: 'yes', on: '2026-07-08' } },
  })
  const application = (today: string, findings: Finding[] = []) => {
    const made = makePapers(rest, { today, profile: sampleProfile('westmarch'), findings })
    return plainText(made.find(({ stem }) => stem === 'application')?.blocks ?? [])
  }

  test('follows in a finished paper, up to the day of that hearing', () => {
    for (const day of ['2026-06-24', '2026-07-08']) {
      expect(application(day)).toContain('[To follow: the views of the people to be protected]')
      expect(application(day)).not.toContain('Not yet entered')
    }
  })

  test('is a gap again from the day after, and in a draft', () => {
    expect(application('2026-07-09')).toContain('[Not yet entered: the views')
    expect(application('2026-07-09')).not.toContain('To follow')
    expect(application('2026-06-24', [finding('stops')])).not.toContain('To follow')
  })
})

test('no page of a paper for a protected person or an advocate has the reference of the police at its foot; every other paper has', () => {
  const conditions = madeAsDrafted(aCase())
  const file = aCase({ service: { outcome: { result: 'made', madeOn: '2026-09-14', conditions } } })
  const made = make(file)
  const isPersonal = ({ audience }: Paper) => audience === 'protected-person' || audience === 'advocate'
  expect(made.filter(isPersonal).map(({ reference }) => reference)).toEqual(['', ''])
  const others = made.filter((paper) => !isPersonal(paper))
  expect(new Set(others.map(({ reference }) => reference))).toEqual(new Set([file.applicant?.reference]))
})
