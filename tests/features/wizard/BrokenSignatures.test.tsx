import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sessionHandOver } from '#src/app/sessionHandOver.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { sample } from '#tests/support/samples.ts'
import { fullAuthority, keyOf, signedBy, somebody } from '#tests/support/signing.ts'

const file = sample('fx-01')

async function openSigned(now: CaseFile) {
  const signOff = await signedBy(await somebody('supervisor'), { case: file }, fullAuthority, keyOf('a'))
  const { name, organisation, key } = signOff.statement.by
  const at = '2026-11-20T09:00:00.000Z'
  const card: ContactCard = {
    v: 1,
    name,
    role: 'supervisor',
    organisation,
    key,
    recipient: 'age1',
    madeAt: at,
    signature: '',
  }
  const draft = aDraft(now, { review: { author: keyOf('a'), signOffs: [signOff] } })
  await openApp({
    at: `/case/${file.id}`,
    drafts: [draft],
    services: {
      handOver: {
        ...sessionHandOver(),
        ownCard: async () => undefined,
        contacts: async () => [{ card, words: [], trustedAt: at }],
      },
    },
  })
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
}

test('the task list says that a signature no longer matches, and what changed', async () => {
  await openSigned({
    ...file,
    length: { ...file.length, period: { kind: 'forLength', years: 7, months: 0 } },
  })
  expect(
    await screen.findByText(/no longer matches. Changed since: the kind of order and its period/),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'See what changed' })).toHaveAttribute(
    'href',
    `/case/${file.id}/review/compare`,
  )
})

test('while the signature holds nothing is said', async () => {
  await openSigned(file)
  await screen.findByText('Go through the review')
  expect(screen.queryByText(/no longer matches/)).toBeNull()
})
