import { screen } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { sessionHandOver } from '#src/app/sessionHandOver.ts'
import { exportAudit } from '#src/storage/vault/audit/exportAudit.ts'
import { recordAbout } from '#src/storage/vault/audit/recordAbout.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { auditRecord, manyFacts, type SignedRecord } from '#tests/support/auditRecord.ts'
import { fakeVault, reportOf } from '#tests/support/fakeVault.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'
import { savedFiles } from '#tests/support/savedFiles.ts'

let own: SignedRecord
let text: string
beforeAll(async () => {
  own = await auditRecord(manyFacts(2))
  const given = await auditRecord(manyFacts(9))
  const entries = await recordAbout(given.entries, 'case_1')
  text = exportAudit({ publicKey: given.signer.publicKey, entries, head: given.head.hash })
})

async function open(records: readonly { case: string; text: string }[]) {
  const { vault } = fakeVault({ audit: async () => reportOf(own) })
  const handOver = { ...sessionHandOver(), takenRecords: async () => records }
  const drafts = [aDraft({ applicant: { reference: 'WM/26/0042' } })]
  const app = await openApp({
    at: '/vault/audit',
    drafts,
    services: { door: openVaultDoor().door, vault, handOver },
  })
  await screen.findByRole('table', undefined, { timeout: 10_000 })
  return app
}

test('a record that came with an application is there, checked, and can be saved as a file', async () => {
  const files = savedFiles()
  const { user } = await open([{ case: 'case_1', text }])
  expect(await screen.findByRole('heading', { level: 3, name: 'WM/26/0042' })).toBeInTheDocument()
  expect(screen.getByText('The record in this file holds.')).toBeInTheDocument()
  expect(screen.getByText(/It has 9 entries, of which 3 can be read/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Save this record as a file: WM/26/0042' }))
  expect(files.map(({ name }) => name)).toEqual(['audit-record-case1.json'])
})

test('one that was changed says so', async () => {
  await open([{ case: 'case_1', text: text.replace('"change"', '"delete"') }])
  expect(await screen.findByText('The record in this file does not hold.')).toBeInTheDocument()
})

test('where none came nothing is said of it', async () => {
  await open([])
  expect(screen.queryByText('Records that came with applications')).not.toBeInTheDocument()
})
