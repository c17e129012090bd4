import { describe, expect, test } from 'vitest'
import { bundleOf, type CopyOf } from '#src/documents/bundle/bundleOf.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Exhibit, ExhibitFile } from '#src/domain/case/evidence.ts'
import { sample, sampleProfile } from '#tests/support/samples.ts'

type Kept = NonNullable<NonNullable<CaseFile['evidence']>['exhibits']>[number]

const whole = sample('fx-02')
const [one, two] = whole.evidence?.exhibits ?? []
if (!one || !two) throw new Error('The training case has two exhibits')

const page = { width: 595, height: 842, hasText: true }
const held: ExhibitFile = {
  ...{ id: 'f1', length: 9, sha256: 'ab'.repeat(32) },
  ...{ kind: 'pdf', pages: [page, page] },
}
const black = { page: 2, x: 0.1, y: 0.1, width: 0.2, height: 0.1 }
const shown: Kept = { ...one, status: 'redacted', file: held }
const secret: Kept = { ...two, status: 'sensitive' }

const withExhibits = (...exhibits: Kept[]): CaseFile => ({ ...whole, evidence: { exhibits } })
const papersOf = (file: CaseFile) =>
  makePapers(file, {
    today: '2026-06-24',
    profile: sampleProfile(file.training?.profile ?? ''),
    findings: [],
  })
const file = withExhibits({ ...shown, blackouts: [{ id: 'b1', ...black }] }, secret)
const papers = papersOf(file)
const none = () => undefined
const pages = async () => new Uint8Array()
const found = () => ({ pages })

describe('the served bundle', () => {
  const served = bundleOf('served', file, papers, none)

  test('holds what is served and lodged, and not one paper of anybody else', () => {
    expect(served.papers.length).toBeGreaterThan(2)
    expect(new Set(served.papers.map(({ audience }) => audience))).toEqual(new Set(['serve-and-lodge']))
    expect(served.face.audience).toBe('serve-and-lodge')
  })

  test('lists no sensitive exhibit, and says of one that parts are blacked out', () => {
    expect(served.exhibits.map(({ reference, redacted }) => [reference, redacted])).toEqual([
      [one.reference, true],
    ])
  })

  test('opens with court, applicant and defendant', () => {
    expect(plainText(served.opening)).toContain(file.court?.name ?? 'no court')
  })

  test('asks for copies with their black areas', () => {
    const asked: CopyOf[] = []
    bundleOf('served', file, papers, (copy) => {
      asked.push(copy)
      return undefined
    })
    expect(asked).toMatchObject([{ reference: one.reference, file: { id: 'f1' }, blackouts: [black] }])
  })
})

describe('the bundle of the police', () => {
  test('holds their own papers and the served ones, under their band, and none of the advocate', () => {
    const police = bundleOf('police', file, papers, none)
    const audiences = new Set(police.papers.map(({ audience }) => audience))
    expect(audiences).toEqual(new Set(['serve-and-lodge', 'police-only']))
    expect(police.face.audience).toBe('police-only')
  })

  test('lists every exhibit, whole and without black areas, with the acts it proves', () => {
    const asked: CopyOf[] = []
    const { exhibits } = bundleOf('police', file, papers, (copy) => {
      asked.push(copy)
      return undefined
    })
    expect(exhibits.map(({ reference, redacted }) => [reference, redacted])).toEqual([
      [one.reference, false],
      [two.reference, false],
    ])
    expect(asked.every(({ blackouts }) => blackouts.length === 0)).toBe(true)
    expect(exhibits[0]?.acts).toEqual(bundleOf('served', file, papers, none).exhibits[0]?.acts)
  })
})

describe('an exhibit', () => {
  test('whose copy is found goes in, with the hash of its original; late where it is marked so', () => {
    const { exhibits } = bundleOf('served', { ...file, bundle: { late: [one.id] } }, papers, found)
    expect(exhibits[0]).toMatchObject({ pages, sha256: held.sha256, indexOnly: false, late: true })
    expect(bundleOf('served', file, papers, found).exhibits[0]).not.toHaveProperty('late')
  })

  test('that is a recording is listed only, unless the officer says otherwise', () => {
    const listed = (changes: Partial<Exhibit>) =>
      bundleOf('served', withExhibits({ ...shown, ...changes }), papers, none).exhibits[0]?.indexOnly
    expect(listed({ sort: 'recording' })).toBe(true)
    expect(listed({ sort: 'recording', handling: 'appended' })).toBe(false)
    expect(listed({ sort: 'document' })).toBe(false)
  })
})

describe('a page without text that nobody looked at', () => {
  const unread = { ...held, pages: [page, { ...page, hasText: false }] }
  const draftOf = (kind: 'served' | 'police', changes: Partial<Kept>, find = found) => {
    const { face, papers: own } = bundleOf(kind, withExhibits({ ...shown, ...changes }), papers, find)
    expect(own.every(({ draft }) => draft === face.draft)).toBe(true)
    return face.draft
  }

  test.each(['served', 'police'] as const)('a %s bundle is a draft while one of its papers is', (kind) => {
    const last = papers.findLast(({ audience }) => audience === 'serve-and-lodge')
    const mixed = papers.map((paper) => (paper === last ? { ...paper, draft: true } : paper))
    const finished = papers.map((paper) => ({ ...paper, draft: false }))
    expect(bundleOf(kind, file, mixed, none).face).toMatchObject({ draft: true, audit: '' })
    expect(bundleOf(kind, file, finished, none).face.draft).toBe(false)
  })

  test('keeps the served bundle a draft, and a page looked at does not', () => {
    expect(draftOf('served', { file: unread })).toBe(true)
    const lookedAt = [{ page: 2, by: 'DC Amber Reed', on: '2026-06-20' }]
    expect(draftOf('served', { file: unread, lookedAt })).toBe(false)
    expect(draftOf('served', {})).toBe(false)
  })

  test('does so too where the case knows nothing of the file', () => {
    const { file: _, ...bare } = shown
    expect(bundleOf('served', withExhibits(bare), papers, found).face.draft).toBe(true)
    expect(bundleOf('served', withExhibits(bare), papers, none).face.draft).toBe(false)
  })

  test('does not in the bundle of the police, nor where the exhibit is listed only', () => {
    expect(draftOf('police', { file: unread })).toBe(false)
    expect(draftOf('served', { file: unread, handling: 'indexOnly' })).toBe(false)
  })
})

test('a case without papers has no bundle', () => {
  expect(() => bundleOf('served', file, [], none)).toThrow('has papers')
})
