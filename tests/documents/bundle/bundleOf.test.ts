import { describe, expect, test } from 'vitest'
import { bundleOf } from '#src/documents/bundle/bundleOf.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { sample, sampleProfile } from '#tests/support/samples.ts'

const whole = sample('fx-02')
const exhibits = whole.evidence?.exhibits ?? []
const [shown, secret] = exhibits
if (!shown || !secret) throw new Error('The training case has two exhibits')
const file: CaseFile = {
  ...whole,
  evidence: {
    exhibits: [
      { ...shown, status: 'redacted' },
      { ...secret, status: 'sensitive' },
    ],
  },
}
const papers = makePapers(file, {
  today: '2026-06-24',
  profile: sampleProfile(file.training?.profile ?? ''),
  findings: [],
})
const none = () => undefined

describe('the served bundle', () => {
  const served = bundleOf('served', file, papers, none)

  test('holds what is served and lodged, and not one paper of anybody else', () => {
    expect(served.papers.length).toBeGreaterThan(2)
    expect(new Set(served.papers.map(({ audience }) => audience))).toEqual(new Set(['serve-and-lodge']))
    expect(served.face.audience).toBe('serve-and-lodge')
  })

  test('lists no sensitive exhibit, and says of one that parts are blacked out', () => {
    expect(served.exhibits.map(({ reference, redacted }) => [reference, redacted])).toEqual([
      [shown.reference, true],
    ])
  })

  test('opens with court, applicant and defendant', () => {
    expect(plainText(served.opening)).toContain(file.court?.name ?? 'no court')
  })
})

describe('the bundle of the police', () => {
  const police = bundleOf('police', file, papers, none)

  test('holds their own papers and the served ones, under their band, and none of the advocate', () => {
    const audiences = new Set(police.papers.map(({ audience }) => audience))
    expect(audiences).toEqual(new Set(['serve-and-lodge', 'police-only']))
    expect(police.face.audience).toBe('police-only')
  })

  test('lists every exhibit, none of them blacked out, with the acts it proves', () => {
    expect(police.exhibits.map(({ reference, redacted }) => [reference, redacted])).toEqual([
      [shown.reference, false],
      [secret.reference, false],
    ])
    const served = bundleOf('served', file, papers, none)
    expect(police.exhibits[0]?.acts).toEqual(served.exhibits[0]?.acts)
  })
})

test('the copy of an exhibit is asked for by its id; without one it is not loaded', () => {
  const pages = async () => new Uint8Array()
  const { exhibits: listed } = bundleOf('police', file, papers, (id) =>
    id === shown.id ? { pages, sha256: 'ab', late: true } : { pages: undefined, toView: true },
  )
  expect(listed[0]).toMatchObject({ pages, sha256: 'ab', indexOnly: false, late: true })
  expect(listed[1]).toMatchObject({ pages: undefined, indexOnly: true })
  expect(listed[1]).not.toHaveProperty('late')
})

test('a case without papers has no bundle', () => {
  expect(() => bundleOf('served', file, [], none)).toThrow('has papers')
})
