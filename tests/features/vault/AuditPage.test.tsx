import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { AuditReport, VaultWork } from '#src/features/drafts/vaultWork.ts'
import type { AuditFacts } from '#src/storage/vault/audit/auditEntry.ts'
import { readAuditFile } from '#src/storage/vault/audit/auditFile.ts'
import { exportAudit } from '#src/storage/vault/audit/exportAudit.ts'
import { nextEntry, shortHead } from '#src/storage/vault/audit/nextEntry.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { auditRecord, manyFacts, type SignedRecord } from '#tests/support/auditRecord.ts'
import { fakeVault, reportOf } from '#tests/support/fakeVault.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'
import { savedFiles } from '#tests/support/savedFiles.ts'

afterEach(() => vi.restoreAllMocks())

const known = aDraft({ id: 'case_westmarch42', applicant: { reference: 'WM/26/0042' } })
const facts: AuditFacts[] = [
  { at: '2026-01-12T09:30:00.000Z', action: 'vaultMade' },
  { at: '2026-06-12T09:30:05.000Z', action: 'create', case: known.case.id, seq: 1 },
  { at: '2026-06-12T10:00:00.000Z', action: 'change', case: 'case_gone', seq: 7 },
  { at: '2026-06-12T11:00:00.000Z', action: 'print', case: known.case.id, seq: 2, detail: 'serve and lodge' },
]

let record: SignedRecord
beforeAll(async () => {
  record = await auditRecord(facts)
})

async function openAudit(report: AuditReport = reportOf(record), given: Partial<VaultWork> = {}) {
  const { vault } = fakeVault({ audit: async () => report, ...given })
  const app = await openApp({
    at: '/vault/audit',
    drafts: [known],
    services: { door: openVaultDoor().door, vault },
  })
  await screen.findByRole('heading', { level: 1, name: 'Audit record' }, { timeout: 10_000 })
  return app
}

const table = () => screen.findByRole('table')
const rows = async () =>
  within(await table())
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)
const fileOf = (text: string) => new File([text], 'record.json', { type: 'application/json' })
const exported = ({ signer, entries, head }: SignedRecord) =>
  exportAudit({ publicKey: signer.publicKey, entries, head: head.hash })

describe('the state of the record', () => {
  test('is that it holds, with the 12 characters at its end and the key that signs it', async () => {
    await openAudit()
    expect(await screen.findByText('Holds')).toBeInTheDocument()
    expect(screen.getByText(shortHead(record.head))).toBeInTheDocument()
    expect(screen.getByText(record.signer.actor)).toBeInTheDocument()
    expect(screen.queryByText('Does not hold')).toBeNull()
  })

  test('is that it does not hold, with the entry, the reason and what to do', async () => {
    const why = 'Entry 3 was changed: its signature does not fit what it says.'
    await openAudit({ ...reportOf(record), check: { ok: false, n: 3, why } })
    expect(await screen.findByText('Does not hold')).toBeInTheDocument()
    expect(screen.getByText(new RegExp(why))).toBeInTheDocument()
    expect(screen.getByText(/tell those who look after information security/)).toBeInTheDocument()
  })

  test('is said not to be known where the record cannot be read', async () => {
    await openAudit(undefined, { audit: () => Promise.reject(new Error('This record was tampered with.')) })
    expect(await screen.findByText('The record could not be read.')).toBeInTheDocument()
    expect(screen.getByText('This record was tampered with.')).toBeInTheDocument()
  })
})

describe('the entries', () => {
  test('stand newest first, in plain words, with the time in London, summer and winter', async () => {
    await openAudit()
    const [print, change, create, made] = await rows()
    expect(print).toContain('412 June 2026 at 12:00:00Papers madeWM/26/0042version 2, serve and lodge')
    expect(change).toContain('Application changedcase_goneversion 7')
    expect(create).toContain('212 June 2026 at 10:30:05Application begun')
    expect(made).toContain('112 January 2026 at 09:30:00Vault made')
  })

  test('lead to an application that is on the list, and not to one that is not', async () => {
    await openAudit()
    const [link] = within(await table()).getAllByRole('link', { name: 'WM/26/0042' })
    expect(link).toHaveAttribute('href', `/case/${known.case.id}`)
    expect(screen.queryByRole('link', { name: 'case_gone' })).toBeNull()
  })

  test('can be those of one application, of one kind of deed, or of both', async () => {
    const { user } = await openAudit()
    await table()
    await user.selectOptions(screen.getByLabelText('Application'), 'WM/26/0042')
    expect(await rows()).toHaveLength(2)
    await user.selectOptions(screen.getByLabelText('What was done'), 'Papers made')
    expect(await rows()).toHaveLength(1)
    await user.selectOptions(screen.getByLabelText('Application'), 'All applications')
    await user.selectOptions(screen.getByLabelText('What was done'), 'Everything')
    expect(await rows()).toHaveLength(4)
  })

  test('offer only kinds of deed that the record has', async () => {
    await openAudit()
    await table()
    const offered = within(screen.getByLabelText('What was done')).getAllByRole('option')
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'Everything',
      'Application begun',
      'Application changed',
      'Papers made',
      'Vault made',
    ])
  })

  test('come 50 at a time, also of 10,000', async () => {
    const entries = manyFacts(10_000).map((each, at) => ({
      ...each,
      v: 1 as const,
      n: at + 1,
      actor: 'a'.repeat(32),
      prev: 'b'.repeat(64),
      sig: 'c'.repeat(128),
    }))
    const { user } = await openAudit({ ...reportOf(record), entries })
    expect(await rows()).toHaveLength(50)
    expect((await rows())[0]).toMatch(/^10000/)
    await user.click(screen.getByRole('button', { name: /^Next 50/ }))
    expect((await rows())[0]).toMatch(/^9950/)
    await user.selectOptions(screen.getByLabelText('What was done'), 'Application looked at')
    expect(screen.getByText(/Showing 1 to 50 of 5000/)).toBeInTheDocument()
  })
})

describe('the export', () => {
  test('is written into the record first, holds the whole record, and has no name in its file name', async () => {
    const files = savedFiles()
    const logged: unknown[] = []
    const after = await nextEntry(
      record.head,
      { at: '2026-11-23T09:30:00.000Z', action: 'export', detail: 'audit record' },
      record.signer,
    )
    const later = { ...record, entries: [...record.entries, after.entry], head: after.head }
    const { user } = await openAudit(undefined, {
      log: async (deed) => {
        logged.push(deed)
        return shortHead(after.head)
      },
      audit: async () => reportOf(logged.length > 0 ? later : record),
    })
    await table()
    await user.click(screen.getByRole('button', { name: 'Export the audit record' }))
    await waitFor(() => expect(files).toHaveLength(1))
    expect(logged).toEqual([{ action: 'export', detail: 'audit record' }])
    expect(files[0]?.name).toBe(`audit-record-2026-11-23-${shortHead(after.head)}.json`)
    expect(readAuditFile((await files[0]?.text()) ?? '')).toMatchObject({ ok: true, entries: later.entries })
    expect(await rows()).toHaveLength(5)
  })

  test('that cannot be written into the record is not made, and the page says so', async () => {
    const files = savedFiles()
    const { user } = await openAudit(undefined, {
      log: () => Promise.reject(new Error('There is no room left.')),
    })
    await table()
    await user.click(screen.getByRole('button', { name: 'Export the audit record' }))
    expect(await screen.findByText('There is no room left.')).toBeInTheDocument()
    expect(files).toEqual([])
  })
})

describe('an exported record is checked on the page', () => {
  const check = async (text: string, report?: AuditReport) => {
    const { user } = await openAudit(report)
    await table()
    await user.upload(screen.getByLabelText('File of an exported record'), fileOf(text))
  }

  test('and is this very record', async () => {
    await check(exported(record))
    expect(await screen.findByText('The record in this file holds.')).toBeInTheDocument()
    expect(screen.getByText('It is the record of this vault, as it stood after entry 4.')).toBeInTheDocument()
  })

  test('and is this record as it stood before', async () => {
    const { entry, head } = await nextEntry(
      record.head,
      { at: facts[0]?.at ?? '', action: 'lock' },
      record.signer,
    )
    await check(exported(record), reportOf({ ...record, entries: [...record.entries, entry], head }))
    expect(
      await screen.findByText('It is the record of this vault, as it stood after entry 4.'),
    ).toBeInTheDocument()
  })

  test('and this vault was set back since', async () => {
    const { entry, head } = await nextEntry(
      record.head,
      { at: facts[0]?.at ?? '', action: 'lock' },
      record.signer,
    )
    await check(exported({ ...record, entries: [...record.entries, entry], head }))
    expect(await screen.findByText(/the record of this vault never stood like that/)).toBeInTheDocument()
  })

  test('and is of another vault', async () => {
    const other = await auditRecord(facts)
    await check(exported(other))
    expect(await screen.findByText(/^It is of another vault/)).toBeInTheDocument()
    expect(screen.getByText(other.signer.actor)).toBeInTheDocument()
  })

  test('and does not hold: the entry that does not fit is named', async () => {
    await check(exported({ ...record, entries: record.entries.toSpliced(1, 1) }))
    expect(await screen.findByText('The record in this file does not hold.')).toBeInTheDocument()
    expect(screen.getByText(/^Entry 2 is missing[.]/)).toBeInTheDocument()
  })

  test('and is no record at all', async () => {
    await check('Dear colleague')
    expect(await screen.findByText('The file was not checked.')).toBeInTheDocument()
    expect(screen.getByText(/is not an audit record that this app exported/)).toBeInTheDocument()
  })
})

describe('a printed paper', () => {
  const find = async (footer: string) => {
    const { user } = await openAudit()
    await user.type(await screen.findByLabelText('The 12 characters in its footer'), footer)
    await user.click(screen.getByRole('button', { name: 'Find' }))
  }

  test('leads to its entry by the characters in its footer', async () => {
    await find(record.entries[2]?.prev.slice(0, 12) ?? '')
    expect(
      await screen.findByText(
        'The record stood like that after entry 2: Application begun, 12 June 2026 at 10:30:05.',
      ),
    ).toBeInTheDocument()
  })

  test('of another record is not found', async () => {
    await find('fedcba987654')
    expect(await screen.findByText(/^This record never stood like that/)).toBeInTheDocument()
  })

  test('needs all twelve characters', async () => {
    await find('fedcba98765')
    expect(await screen.findByText(/Enter the 12 characters/)).toBeInTheDocument()
    expect(screen.queryByText(/^This record never stood like that/)).toBeNull()
  })
})

describe('in a session', () => {
  test('there is no record and the page says why, but a file can be checked', async () => {
    const { user } = await openApp({ at: '/vault/audit' })
    expect(
      await screen.findByText(/There is no vault in this session/, {}, { timeout: 10_000 }),
    ).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Export the audit record' })).toBeNull()
    await user.upload(screen.getByLabelText('File of an exported record'), fileOf(exported(record)))
    expect(await screen.findByText('The record in this file holds.')).toBeInTheDocument()
    expect(screen.getByText(/^Whether it is of the vault that it is said to be/)).toBeInTheDocument()
  })
})
