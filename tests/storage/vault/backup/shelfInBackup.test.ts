import { beforeAll, describe, expect, test } from 'vitest'
import { readHandOver } from '#src/storage/handOver/readHandOver.ts'
import { backUp } from '#src/storage/vault/backup/backUp.ts'
import { lineTaker, writeLines } from '#src/storage/vault/backup/backupLines.ts'
import { compareBackup } from '#src/storage/vault/backup/compareBackup.ts'
import { contentsOf } from '#src/storage/vault/backup/contentsOf.ts'
import { restoreBackup } from '#src/storage/vault/backup/restoreBackup.ts'
import { contacts, knownAs, trust } from '#src/storage/vault/handOver/contacts.ts'
import { fileKeyOf, judge } from '#src/storage/vault/handOver/opening.ts'
import { makeCard, ownCard } from '#src/storage/vault/handOver/ownCard.ts'
import { seal } from '#src/storage/vault/handOver/sealing.ts'
import { newRecoveryPair, type RecoveryPair } from '#src/storage/vault/recovery/newRecoveryPair.ts'
import { recoverCases } from '#src/storage/vault/recovery/recoverCases.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { makeVault } from '#src/storage/vault/store/makeVault.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { onShelf, shelve } from '#src/storage/vault/store/shelf.ts'
import { unlockVault } from '#src/storage/vault/store/unlockVault.ts'
import { within } from '#src/storage/vault/store/writing.ts'
import { someContents } from '#tests/support/aBackup.ts'
import { aCard } from '#tests/support/aCard.ts'
import { aReview } from '#tests/support/aHandOver.ts'
import { making } from '#tests/support/filledVault.ts'
import { atNoon, noon, passphrase, quickKdf } from '#tests/support/openVaults.ts'

const expires = '2026-12-23T12:00:00.000Z'
const said = { name: 'PC Own Example', role: 'officer', organisation: 'Example Police' } as const

let pair: RecoveryPair
let old: OpenVault
let sam: Awaited<ReturnType<typeof aCard>>
beforeAll(async () => {
  pair = await newRecoveryPair()
  sam = await aCard({ name: 'Insp Sam Sample' })
  const database = openDatabase('shelf-old')
  const making = { label: 'WM 4417', passphrase, kdf: quickKdf, now: atNoon, forceKey: pair.recipient }
  old = (await makeVault(database, making)).vault
  await makeCard(old, said)
  await trust(old, sam.card)
  await shelve(old, { kind: 'record', id: 'case_key' }, () => ({ case: 'case_1', text: 'x' }), [])
})

async function opened(name: string, id: string): Promise<OpenVault> {
  const unlocked = await unlockVault(openDatabase(name), { id, secret: { passphrase }, now: atNoon })
  if (!unlocked.ok) throw new Error('The new vault does not open')
  return unlocked.vault
}

async function restored(name: string): Promise<OpenVault> {
  const { bytes, damaged } = await backUp(old)
  expect(damaged).toBe(0)
  const vault = await restoreBackup(openDatabase(name), { file: bytes, secret: { passphrase }, making })
  if (!vault.ok) throw new Error(vault.message)
  return await opened(name, vault.vault.id)
}

describe('cards and contacts', () => {
  test('come back from a backup; the card of the old vault is not that of the new one, which signs with another key', async () => {
    const vault = await restored('shelf-restored')
    expect(await contacts(vault)).toEqual(await contacts(old))
    expect(await ownCard(vault)).toBeUndefined()
    const before = await ownCard(old)
    const next = await makeCard(vault, said)
    expect(next.card.key).not.toBe(before?.card.key)
    expect(next.card.recipient).toBe(before?.card.recipient)
    expect(next.words).not.toEqual(before?.words)
  })

  test('and files that were made for the old card, or with it, still open in the restored vault', async () => {
    const own = await ownCard(old)
    if (!own) throw new Error('There is a card')
    const file = await seal(old, { payload: aReview(), to: [sam.card.key], expires })
    const vault = await restored('shelf-files')
    const read = await readHandOver(file.bytes, (header) => fileKeyOf(vault, header))
    if (!read.ok) throw new Error(read.message)
    expect(await judge(vault, read.container)).toMatchObject({ ok: true })
    const to = [{ key: own.card.key, name: said.name }]
    expect(await judge(vault, { ...read.container, from: sam.card, to })).toMatchObject({ ok: true })
    expect(await knownAs(vault, own.card)).toBe('own')
  })

  test('do not go to those who open a backup with the force’s key; a record that came with a case does', async () => {
    const { bytes } = await backUp(old)
    const recovered = await recoverCases(openDatabase('shelf-recovered'), {
      ...{ parts: pair.parts, from: { file: bytes }, making, reason: 'The officer has left' },
      people: [
        { name: 'A Example', role: 'Superintendent' },
        { name: 'B Example', role: 'Information officer' },
      ],
    })
    if (!recovered.ok) throw new Error(recovered.message)
    const vault = await opened('shelf-recovered', recovered.vault.id)
    expect(await onShelf(vault, 'card')).toEqual([])
    expect(await contacts(vault)).toEqual([])
    expect(await onShelf(vault, 'record')).toEqual([{ id: 'case_key', value: { case: 'case_1', text: 'x' } }])
  })

  test('that are damaged are counted and left out, and one that changed is found', async () => {
    const vault = await restored('shelf-damaged')
    const { contents } = await contentsOf(vault)
    expect(await compareBackup(vault, contents)).toMatchObject({ ok: true })
    const marks = await vault.database.read((tx) => tx.objectStore('marks').getAll(within([vault.record.id])))
    const contact = marks.find(({ name }) => name.startsWith('contact:'))
    if (!contact) throw new Error('There is a contact')
    await vault.database.write((tx) => tx.objectStore('marks').put({ ...contact, ct: contact.ct.slice(1) }))
    expect(await compareBackup(vault, contents)).toEqual({
      ok: false,
      why: 'the contacts and shares did not read back as they are in the backup',
    })
    expect(await backUp(vault)).toMatchObject({ damaged: 1 })
    expect(await contacts(vault)).toEqual([])
  })
})

test('the lines of a backup are refused where a document of the shelf was taken out, changed, or stands before the record', async () => {
  const lines: string[] = []
  for await (const line of writeLines(someContents(), noon)) lines.push(line)
  const isShelf = (line: string) => line.startsWith('{"shelf"')
  const taken = async (from: readonly string[]) => {
    const taker = lineTaker()
    for (const line of from) taker.take(line)
    return await taker.done()
  }
  expect((await taken(lines)).contents.shelf).toEqual(someContents().shelf)
  await expect(taken(lines.filter((line) => !isShelf(line)))).rejects.toThrow('a card, a contact or a share')
  await expect(taken(lines.map((line) => line.replace('as shared', 'as shown')))).rejects.toThrow(
    'a card, a contact or a share',
  )
  const document = lines.find(isShelf) ?? ''
  await expect(taken([...lines.slice(0, 1), document, ...lines.slice(1)])).rejects.toThrow('line 3 of it')
})
