import { expect, test } from 'vitest'
import { DraftMissing } from '#src/storage/faults.ts'
import { here } from '#src/storage/vault/store/changing.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { anotherTab, aVault, noon } from '#tests/support/openVaults.ts'

test('four tabs that each make 25 changes lose none', async () => {
  const { vault } = await aVault('hundred')
  const tabs = [vault, ...(await Promise.all([1, 2, 3].map(() => anotherTab('hundred', vault))))].map(
    vaultStore,
  )
  await tabs[0]?.create(aDraft(), noon)
  const notes = new Set<string>()
  const edits = tabs.map(async (tab, number) => {
    for (let edit = 0; edit < 25; edit += 1) {
      const text = `tab ${number} edit ${edit}`
      const read = async () => {
        const opened = await tab.read('case_1')
        if (opened.kind !== 'draft') throw new Error('There is a draft')
        return opened
      }
      for (let saved = false; !saved; ) {
        const { draft, seq } = await read()
        const before = draft.notes.acts ?? ''
        const patch = { note: { step: 'acts', text: `${before}${text};` } } as const
        saved = (await tab.change('case_1', seq, patch, noon)).saved
      }
      notes.add(text)
    }
  })
  await Promise.all(edits)
  const opened = await tabs[0]?.read('case_1')
  const kept = opened?.kind === 'draft' ? (opened.draft.notes.acts ?? '').split(';').filter(Boolean) : []
  expect(new Set(kept)).toEqual(notes)
  expect(kept).toHaveLength(100)
}, 60_000)

test('a change is on top of what another tab stored, or refused with it', async () => {
  const { vault } = await aVault('stale')
  const other = vaultStore(await anotherTab('stale', vault))
  const store = vaultStore(vault)
  await store.create(aDraft(), noon)
  await store.read('case_1')
  await other.change('case_1', 1, { note: { step: 'acts', text: 'theirs' } }, noon)
  const refused = await store.change('case_1', 1, { note: { step: 'acts', text: 'mine' } }, noon)
  expect(refused).toMatchObject({ saved: false, current: { seq: 2, draft: { notes: { acts: 'theirs' } } } })
})

test('a case that is not here cannot be changed', async () => {
  const { vault } = await aVault('not-here')
  await expect(here(vault, 'case_9')).rejects.toThrow(DraftMissing)
})
