import { beforeEach, describe, expect, test } from 'vitest'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import { commit } from '#src/storage/vault/store/commit.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { rotateKeys } from '#src/storage/vault/store/rotateKeys.ts'
import { newDocumentWriting, onShelf, shelve, wholeShelf } from '#src/storage/vault/store/shelf.ts'
import { unlockVault } from '#src/storage/vault/store/unlockVault.ts'
import { within } from '#src/storage/vault/store/writing.ts'
import { anotherTab, noon, passphrase } from '#tests/support/openVaults.ts'
import { quickVault } from '#tests/support/quickVault.ts'
import { twoPlaces, vaultIn } from '#tests/support/twoPlaces.ts'

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
  vault = await quickVault(name)
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

  test('stands in the second copy too, as it is and as taken away', async () => {
    const places = twoPlaces()
    const first = await vaultIn(places.start())
    await put(first, 'share_1', 'kept')
    await put(first, 'share_2', 'taken away')
    await put(first, 'share_2', undefined)
    await places.idle()
    places.loseFirst()
    const asked = { id: first.record.id, secret: { passphrase }, now: () => noon }
    const again = await unlockVault(places.start(), asked)
    if (!again.ok) throw new Error('The vault does not open from its copy')
    expect(await onShelf(again.vault, 'share')).toEqual([{ id: 'share_1', value: 'kept' }])
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

test('a whole shelf is told by kind and id, and goes into a vault that has none of it', async () => {
  await put(vault, 'share_1', { words: 'é' })
  await shelve(vault, { kind: 'card', id: 'own' }, () => 'a card', facts)
  const { shelf, damaged } = await wholeShelf(vault)
  expect({ shelf, damaged }).toEqual({
    shelf: [
      { kind: 'card', id: 'own', text: '"a card"' },
      { kind: 'share', id: 'share_1', text: '{"words":"é"}' },
    ],
    damaged: 0,
  })
  const other = await quickVault()
  for (const document of shelf) await commit(other.database, await newDocumentWriting(other, document))
  expect(await wholeShelf(other)).toEqual({ shelf, damaged })
})

test('a document that is damaged is left out and counted, and what it was is not known', async () => {
  await put(vault, 'share_1', 'first')
  await put(vault, 'share_2', 'second')
  const [mark] = (await marksOf(vault)).filter((each) => each.name.startsWith('share:'))
  if (!mark) throw new Error('There is a document')
  await vault.database.write((tx) => tx.objectStore('marks').put({ ...mark, ct: mark.ct.slice(1) }))
  expect(await onShelf(vault, 'share')).toHaveLength(1)
  expect(await wholeShelf(vault)).toMatchObject({ damaged: 1 })
})
