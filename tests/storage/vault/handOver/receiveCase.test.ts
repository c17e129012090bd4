import { beforeEach, describe, expect, test } from 'vitest'
import { DraftUnreadable } from '#src/storage/faults.ts'
import { keptVersion } from '#src/storage/vault/handOver/keptVersion.ts'
import { receiveCase, takenRecords } from '#src/storage/vault/handOver/receiveCase.ts'
import { wholeCase } from '#src/storage/vault/handOver/wholeCase.ts'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import { versionsOf } from '#src/storage/vault/store/goingBack.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { vaultFiles } from '#src/storage/vault/store/vaultFiles.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aFilledVault } from '#tests/support/filledVault.ts'
import { anotherTab, noon } from '#tests/support/openVaults.ts'
import { quickVault } from '#tests/support/quickVault.ts'

let made = 0
let name = ''
let vault: OpenVault
beforeEach(async () => {
  made += 1
  name = `receiveCase-${made}`
  vault = await quickVault(name)
})

async function aWholeCase() {
  const { vault: giver } = await aFilledVault(`giver-${made}`)
  await vaultFiles(giver).put('case_1', 'file_1', new TextEncoder().encode('an exhibit'))
  return { ...(await wholeCase(giver, 'case_1')), audit: 'the record of the giver' }
}

describe('a case that was handed over', () => {
  test('is here with its versions to the letter, its files and the record that came with it', async () => {
    const payload = await aWholeCase()
    expect(await receiveCase(vault, payload)).toEqual({ created: true, seq: 6 })
    const tab = await anotherTab(name, vault)
    expect(await vaultStore(tab).read('case_1')).toMatchObject({
      kind: 'draft',
      draft: payload.draft,
      seq: 6,
    })
    expect((await versionsOf(tab, 'case_1')).map(({ seq, kept }) => [seq, kept.length])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 1],
      [6, 0],
    ])
    expect((await keptVersion(tab, 'case_1', 2))?.notes).toEqual({ acts: '“1” é' })
    expect((await wholeCase(tab, 'case_1')).versions).toEqual(payload.versions)
    expect(await vaultFiles(tab).read('case_1', 'file_1')).toEqual(new TextEncoder().encode('an exhibit'))
    expect(await takenRecords(tab)).toEqual([{ case: 'case_1', text: 'the record of the giver' }])
    const received = (await entries(vault)).find(({ action }) => action === 'received')
    expect(received).toMatchObject({ case: 'case_1', seq: 6, state: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  test('can be worked on from there, and the change before is not undone', async () => {
    await receiveCase(vault, await aWholeCase())
    const store = vaultStore(vault)
    expect(await store.undo('case_1', 6, noon)).toMatchObject({ saved: true, seq: 6 })
    const change = { note: { step: 'acts', text: 'mine' } } as const
    expect(await store.change('case_1', 6, change, noon)).toMatchObject({ saved: true, seq: 7 })
  })

  test('is refused where one of its id is here, and nothing is written', async () => {
    const payload = await aWholeCase()
    await vaultStore(vault).create(aDraft({ id: 'case_1' }), noon)
    const before = await entries(vault)
    expect(await receiveCase(vault, payload)).toEqual({ created: false, because: 'exists' })
    expect(await entries(vault)).toEqual(before)
    expect(await takenRecords(vault)).toEqual([])
  })

  test('is refused where its newest version cannot be read or is of another case', async () => {
    const payload = await aWholeCase()
    await expect(receiveCase(vault, { ...payload, versions: [] })).rejects.toThrow(DraftUnreadable)
    const other = { ...payload, draft: aDraft({ id: 'case_2' }) }
    await expect(receiveCase(vault, other)).rejects.toThrow(DraftUnreadable)
    expect(await vaultStore(vault).list()).toEqual([])
  })
})
