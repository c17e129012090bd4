import { expect, type Page } from '@playwright/test'
import type { Draft } from '#src/domain/case/draft.ts'
import type { Review, ReviewCopy } from '#src/domain/review/review.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { exportDraft } from '#src/storage/restore/exportDraft.ts'
import { sample } from '#tests/support/samples.ts'
import { makeVault } from './door.ts'
import { isFine, open } from './isFine.ts'
import { test } from './support.ts'

test.use({ actionTimeout: 15_000 })

const at = '2026-06-24T09:00:00.000Z'
const officer: Signatory = {
  key: 'e'.repeat(64),
  name: 'Rowena Thrale',
  role: 'officer',
  organisation: 'Northmere Constabulary',
  rank: 'Detective Inspector',
}
const lawyer: Signatory = { ...officer, key: 'c'.repeat(64), name: 'Ambrose Tewkes', role: 'lawyer' }
const condition = sample('fx-08').prohibitions?.items?.[0]

/** A record with something on every page of review. */
const record: Review = {
  author: officer.key,
  moves: [{ id: 'm-1', from: 'drafting', to: 'submitted', at, by: officer }],
  threads: [
    {
      id: 't-1',
      kind: 'comment',
      anchor: { step: 'acts', item: 'act-03', quote: 'He collected her post' },
      comments: [{ id: 'c-1', at, by: lawyer, text: 'How is this known?' }],
    },
  ],
  redlines: [
    {
      id: 'r-1',
      where: { step: 'prohibitions', item: 'c-c01' },
      path: ['items', 'c-c01', 'text'],
      before: condition?.text ?? '',
      after: `${condition?.text ?? ''} This includes letters.`,
      why: 'Letters were sent.',
      by: lawyer,
      at,
    },
  ],
  consultations: [
    {
      id: 'share-1',
      person: 'p-delphine',
      sentAt: at,
      to: { key: 'd'.repeat(64), name: 'Nell Hartley' },
      expires: at,
      conditions: [],
      reply: {
        at,
        by: { ...officer, key: 'd'.repeat(64), name: 'Nell Hartley', role: 'advocate' },
        asking: { asked: 'no', why: 'She is abroad.' },
        conditions: [{ condition: 'c-p07', answer: 'risk', words: 'He would learn the ward.' }],
      },
    },
  ],
}

/** FX-08 as one of its readers has it, or as its own officer. */
function draftFor(as: ReviewCopy['as'] | 'officer'): Draft {
  const { training: _, ...file } = sample('fx-08')
  const { author: _a, moves: _m, ...own } = record
  const review = as === 'officer' ? own : { ...record, copy: { of: officer, as, receivedAt: at } }
  return { case: { ...file, id: `case_${as}` }, typing: {}, notes: {}, review }
}

async function bring(page: Page, draft: Draft) {
  const buffer = Buffer.from(exportDraft(draft))
  await page.locator('#import').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer })
  await page.locator(`main a[href="/case/${draft.case.id}"]`).first().waitFor()
}

const pages = {
  '': 'Review this application',
  '/papers': 'Papers',
  '/checklist': 'Checklist before court',
  '/comments': 'Comments',
  '/wording': 'Wording',
  '/decision': 'Decision',
  '/compare': 'Compare two versions',
}

test('axe finds nothing on any page of review, as an officer, a supervisor and a lawyer', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await makeVault(page)
  await open(page, '/people')
  await page.getByLabel('Your name').fill('Edith Larkmoor')
  await page.getByRole('radio', { name: /^Supervisor/ }).check()
  await page.getByLabel('Your force, firm or service').fill('Northmere Constabulary')
  await page.getByLabel('Your rank or position, if you have one').fill('Superintendent')
  await page.getByRole('button', { name: 'Make my card' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await open(page, '/')
  for (const as of ['officer', 'supervisor', 'lawyer'] as const) {
    await bring(page, draftFor(as))
    for (const [path, heading] of Object.entries(pages)) {
      await open(page, `/case/case_${as}/review${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      await expect(page.getByText(/are being (checked|written)…$/)).toHaveCount(0)
      await isFine(page, `${heading}, as ${as}`)
    }
    await open(page, '/')
  }
})
