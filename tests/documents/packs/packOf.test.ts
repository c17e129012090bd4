import { webcrypto } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Audience, Paper } from '#src/documents/blocks.ts'
import { packOf, type Renderers } from '#src/documents/packs/packOf.ts'
import { sha256With } from '#src/documents/packs/sha256With.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import { spa } from '#src/domain/law/citations.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const renderers: Renderers = {
  pdf: async ({ stem }, options) => bytesOf(`pdf ${stem} ${options?.fillable ? 'fillable' : 'flat'}`),
  docx: async ({ stem }) => bytesOf(`docx ${stem}`),
  html: ({ stem }) => `html ${stem}`,
  pages: async () => 3,
}
const finding: Finding = {
  code: 'period-too-short',
  severity: 'stops',
  message: 'The period is too short',
  where: { step: 'length', field: 'years' },
  authority: spa('s.3(2)'),
}
const paper = (code: string, stem: string, audience: Audience): Paper =>
  madeUpPaper({ code, stem, audience, draft: true })
const papers = [
  paper('D1', 'application', 'serve-and-lodge'),
  paper('D12', 'notification', 'police-only'),
  paper('D13a', 'conditions', 'advocate'),
]
const pack = (audience: Audience, copy?: number) =>
  packOf(
    papers,
    { audience, copy },
    {
      caseId: 'c-1',
      today: '2026-06-24',
      findings: [finding],
      renderers,
      sha256: sha256With(webcrypto.subtle),
    },
  )

describe('the pack of one audience', () => {
  test('has each of its papers as PDF, DOCX and HTML, and no other paper', async () => {
    const { files } = await pack('serve-and-lodge')
    expect(files.map(({ name }) => name)).toEqual(['application.pdf', 'application.docx', 'application.html'])
    expect(files.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual([
      'pdf application flat',
      'docx application',
      'html application',
    ])
  })

  test('has the notification also to fill in on screen', async () => {
    const { files } = await pack('police-only')
    expect(files.map(({ name }) => name)).toEqual([
      'notification.pdf',
      'notification-fillable.pdf',
      'notification.docx',
      'notification.html',
    ])
    expect(new TextDecoder().decode(files[1]?.bytes)).toBe('pdf notification fillable')
  })

  test('says in its manifest what each file is, with its pages, its hash and that it is a draft', async () => {
    const { manifest, manifestJson } = await pack('serve-and-lodge')
    expect(manifest).toMatchObject({ schema: 1, case: 'c-1', today: '2026-06-24' })
    expect(manifest.files[0]).toEqual({
      name: 'application.pdf',
      paper: 'D1',
      audience: 'serve-and-lodge',
      format: 'pdf',
      pages: 3,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      draft: true,
    })
    expect(manifest.files[1]).not.toHaveProperty('pages')
    expect(JSON.parse(manifestJson)).toEqual(manifest)
  })

  test('tells the police what was found, and nobody else', async () => {
    expect((await pack('police-only')).manifest.findings).toEqual([
      {
        code: 'period-too-short',
        severity: 'stops',
        message: 'The period is too short',
        step: 'length',
        authority: 'Stalking Protection Act 2019 s.3(2)',
      },
    ])
    for (const audience of ['serve-and-lodge', 'advocate'] as const) {
      const { manifestJson } = await pack(audience)
      expect(manifestJson).not.toMatch(/finding|too short|notification/)
    }
  })
})

test('of several people each has a pack and a list of their own, with nothing of the others', async () => {
  const own = [
    { ...paper('D13a', 'conditions', 'advocate'), copy: 1 },
    { ...paper('D13a', 'conditions-2', 'advocate'), copy: 2 },
  ]
  const second = await packOf(
    own,
    { audience: 'advocate', copy: 2 },
    {
      caseId: 'c-1',
      today: '2026-06-24',
      findings: [],
      renderers,
      sha256: sha256With(webcrypto.subtle),
    },
  )
  expect(second.name).toBe('advocate-2')
  expect(second.manifestJson).not.toContain('conditions.')
  expect(second.files.map(({ name }) => name)).toEqual([
    'conditions-2.pdf',
    'conditions-2.docx',
    'conditions-2.html',
  ])
})
