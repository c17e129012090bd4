import { describe, expect, test } from 'vitest'
import { RecordTampered } from '#src/storage/vault/keys/envelope.ts'
import { filesOfCase, openFile, pieceBytes, readFile, sealFile } from '#src/storage/vault/store/filePieces.ts'
import { lineOf } from '#src/storage/vault/store/lines.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import type { CaseRecord, FileRecord } from '#src/storage/vault/store/records.ts'
import { vaultFiles } from '#src/storage/vault/store/vaultFiles.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aVault, noon } from '#tests/support/openVaults.ts'
import { someBytes } from '#tests/support/someBytes.ts'

async function headOf(vault: OpenVault, id: string): Promise<CaseRecord> {
  const key = (await lineOf(vault, id))?.key ?? ''
  const head = await vault.database.read((tx) => tx.objectStore('cases').get([vault.record.id, key]))
  if (!head) throw new Error('The case of this test is not there')
  return head
}

async function sealedIn(name: string) {
  const { vault } = await aVault(name)
  for (const id of ['case_1', 'case_2']) await vaultStore(vault).create(aDraft({ id }), noon)
  const [head, other] = [await headOf(vault, 'case_1'), await headOf(vault, 'case_2')]
  const pieces = await sealFile(vault, head, 'file_1', someBytes(2 * pieceBytes + 1))
  const [one, two, three] = pieces
  if (!one || !two || !three) throw new Error('There are three pieces')
  return { vault, head, other, one, two, three }
}

describe('a file in pieces', () => {
  test('says nothing of what is in it', async () => {
    const { vault, head } = await sealedIn('pieces-secret')
    const plain = new TextEncoder().encode('Dan Ember waited outside')
    const [piece] = await sealFile(vault, head, 'file_1', plain)
    expect(Buffer.from(piece?.ct ?? []).includes('Ember')).toBe(false)
    expect(piece).toMatchObject({ key: head.key, file: 'file_1', piece: 0, of: 1, kid: 'case-0' })
  })

  test('is refused where a piece was altered, swapped, left out or moved', async () => {
    const { vault, head, one, two, three } = await sealedIn('pieces-changed')
    const altered = { ...two, ct: two.ct.map((byte, at) => (at === 9 ? byte ^ 1 : byte)) }
    const renumbered = (piece: FileRecord, at: number): FileRecord => ({ ...piece, piece: at })
    const tries: (readonly FileRecord[])[] = [
      [one, altered, three],
      [one, three, two],
      [one, renumbered(three, 1), renumbered(two, 2)],
      [one, three],
      [one, two],
      [
        { ...one, of: 2 },
        { ...two, of: 2 },
      ],
      [one, two, three, { ...three, piece: 3 }],
      [one, two, three].map((piece) => ({ ...piece, file: 'file_2' })),
      [one, { ...two, kid: 'case-1' }, three],
      [],
    ]
    for (const pieces of tries) await expect(openFile(vault, head, pieces)).rejects.toThrow(RecordTampered)
    expect(await openFile(vault, head, [one, two, three])).toHaveLength(2 * pieceBytes + 1)
  })

  test('does not open with the key of another case, nor as a file of it', async () => {
    const { vault, head, other } = await sealedIn('pieces-case')
    const pieces = await sealFile(vault, head, 'file_1', someBytes(10))
    await expect(openFile(vault, other, pieces)).rejects.toThrow(RecordTampered)
    const moved = pieces.map((piece) => ({ ...piece, key: other.key }))
    await expect(openFile(vault, other, moved)).rejects.toThrow(RecordTampered)
    await expect(openFile(vault, head, moved)).rejects.toThrow(RecordTampered)
  })

  test('is read from the disk by its id, and a case knows its files', async () => {
    const { vault, head, other } = await sealedIn('pieces-read')
    await vaultFiles(vault).put('case_1', 'file_2', someBytes(pieceBytes + 1))
    await vaultFiles(vault).put('case_1', 'file_1', someBytes(3))
    expect(await filesOfCase(vault, head.key)).toEqual(['file_1', 'file_2'])
    expect(await filesOfCase(vault, other.key)).toEqual([])
    expect(await readFile(vault, head, 'file_1')).toEqual(someBytes(3))
    expect(await readFile(vault, head, 'file_3')).toBeUndefined()
  })
})
