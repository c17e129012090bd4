import { beforeEach, describe, expect, test } from 'vitest'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { rotateKeys } from '#src/storage/vault/store/rotateKeys.ts'
import { onShelf, shelve } from '#src/storage/vault/store/shelf.ts'
import { within } from '#src/storage/vault/store/writing.ts'
import { anotherTab, aVault, noon, passphrase } from '#tests/support/openVaults.ts'

const facts = [{ at: noon, action: 'shareKept', detail: 'share_1' } as const]
const put = (vault: OpenVault, id: string, value: unknown) =>
  shelve(vault, { kind: 'share', id }, () => value, facts)
const marksOf = ({ database, record }: OpenVault) =>
  database.read((tx) => tx.objectStore('marks').getAll(within([record.id])))

let made = 0
let name = ''
let vault: OpenVault
beforeEach(async () => {
  made += 1
  name = `shelf-${made}`
  ;({ vault } = await aVault(name))
})

describe('a document of the shelf', () => {
  test('is kept by its kind and id, each change with an entry in the record', async () => {
    await put(vault, 'share_2', { words: 'two' })
    await put(vault, 'share_1', { words: 'one' })
    await put(vault, 'share_2', { words: 'two, changed' })
    expect(await onShelf(vault, 'share')).toEqual([
      { id: 'share_1', value: { words: 'one' } },
      { id: 'share_2', value: { words: 'two, changed' } },
    ])
    expect(await onShelf(vault, 'contact')).toEqual([])
    const deeds = (await entries(vault)).map(({ action }) => action)
    expect(deeds).toEqual(['vaultMade', 'shareKept', 'shareKept', 'shareKept'])
  })

  test('stands on the disk by a name that says nothing, with none of its words', async () => {
    await put(vault, 'share_1', { words: 'a canary in a coal mine' })
    const marks = (await marksOf(vault)).filter((mark) => mark.name.startsWith('share:'))
    expect(marks).toHaveLength(1)
    expect(marks[0]?.name).toMatch(/^share:[0-9a-f]{32}$/)
    expect(marks[0]?.ct.length).toBe(4096 + 16)
    expect(Buffer.from(marks[0]?.ct ?? []).includes('canary')).toBe(false)
  })

  test('is taken away without a trace, and the next takes its place', async () => {
    await put(vault, 'share_1', 'first')
    await put(vault, 'share_1', undefined)
    expect(await onShelf(vault, 'share')).toEqual([])
    await put(vault, 'share_2', 'second')
    expect(await onShelf(vault, 'share')).toEqual([{ id: 'share_2', value: 'second' }])
    expect((await marksOf(vault)).filter((mark) => mark.name.startsWith('share:'))).toHaveLength(1)
  })

  test('that is not there is not taken away, and nothing is written', async () => {
    await put(vault, 'share_1', undefined)
    expect(await entries(vault)).toHaveLength(1)
  })

  test('is changed with what another tab wrote meanwhile', async () => {
    const other = await anotherTab(name, vault)
    const more = (tab: OpenVault, word: string) =>
      shelve<string[]>(tab, { kind: 'share', id: 'share_1' }, (before = []) => [...before, word], facts)
    await Promise.all([more(vault, 'one'), more(other, 'two'), more(vault, 'three')])
    const [document] = await onShelf<string[]>(vault, 'share')
    expect(document?.value.toSorted()).toEqual(['one', 'three', 'two'])
  })

  test('stays when all keys are changed, under the new ones', async () => {
    await put(vault, 'share_1', 'kept')
    const before = await marksOf(vault)
    await rotateKeys(vault, passphrase)
    expect(await onShelf(vault, 'share')).toEqual([{ id: 'share_1', value: 'kept' }])
    const after = await marksOf(vault)
    expect(after.map(({ kid }) => kid)).not.toContain(before[0]?.kid)
    expect(await onShelf(await anotherTab(name, vault), 'share')).toEqual([{ id: 'share_1', value: 'kept' }])
  })
})
