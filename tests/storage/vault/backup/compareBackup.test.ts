import { describe, expect, test } from 'vitest'
import { compareBackup, countedIn } from '#src/storage/vault/backup/compareBackup.ts'
import type { VaultContents } from '#src/storage/vault/backup/contents.ts'
import { contentsOf } from '#src/storage/vault/backup/contentsOf.ts'
import { aFilledVault } from '#tests/support/filledVault.ts'

describe('a vault compared with what should be in it', () => {
  test('is the same: so many applications, versions and entries, and the head', async () => {
    const { vault } = await aFilledVault('compare')
    const { contents } = await contentsOf(vault)
    const head = contents.audit.head.hash.slice(0, 12)
    const counted = { applications: 3, versions: 8, files: 0, entries: contents.audit.entries.length, head }
    expect(countedIn(contents)).toEqual(counted)
    expect(await compareBackup(vault, contents)).toEqual({ ok: true, ...counted })
  })

  test('is the same in whatever order its applications stand', async () => {
    const { vault } = await aFilledVault('compare-order')
    const { contents } = await contentsOf(vault)
    const turned = { ...contents, cases: contents.cases.toReversed() }
    expect(await compareBackup(vault, turned)).toMatchObject({ ok: true })
  })

  test.each<[string, RegExp, (contents: VaultContents) => VaultContents]>([
    [
      'an application is missing',
      /2 applications of 3|3 applications of 2/,
      (c) => ({ ...c, cases: c.cases.slice(1) }),
    ],
    [
      'one stands in place of another',
      /did not read back/,
      (c) => ({ ...c, cases: c.cases.map((_, at) => c.cases[at === 1 ? 2 : at] ?? _) }),
    ],
    [
      'one letter of one version is another',
      /did not read back/,
      (c) => ({
        ...c,
        cases: c.cases.map((each) => ({
          ...each,
          versions: each.versions.map((v, at) => (at === 2 ? { ...v, text: v.text.replace('2', '3') } : v)),
        })),
      }),
    ],
    [
      'an entry is missing',
      /entries of the audit record/,
      (c) => ({ ...c, audit: { ...c.audit, entries: c.audit.entries.slice(1) } }),
    ],
    [
      'the head is another',
      /does not end where it should/,
      (c) => ({ ...c, audit: { ...c.audit, head: { ...c.audit.head, hash: 'f'.repeat(64) } } }),
    ],
    [
      'an entry is another',
      /audit record did not read back/,
      (c) => ({
        ...c,
        audit: { ...c.audit, entries: c.audit.entries.map((entry) => ({ ...entry, seq: 1 })) },
      }),
    ],
  ])('is not the same where %s', async (_, why, change) => {
    const { vault } = await aFilledVault(`compare ${_}`)
    const { contents } = await contentsOf(vault)
    expect(await compareBackup(vault, change(contents))).toEqual({
      ok: false,
      why: expect.stringMatching(why),
    })
  })
})
