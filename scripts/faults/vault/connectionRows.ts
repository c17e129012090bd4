import { changeStep } from '#src/storage/changeStep.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { makeVault } from '#src/storage/vault/store/makeVault.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { anotherTab, atNoon, noon, passphrase, quickKdf } from '#tests/support/openVaults.ts'
import { type Row, row } from '../row.ts'
import { all, edits, missingIn, tabCount, tokens } from './tokens.ts'

/** Several connections to one store, with no tab that is the only writer. */
export const connectionRows: readonly Row[] = [
  row(5, '4 connections with 25 changes of one case, below the one writer', connections),
]

/** Each connection reads the note, adds its word and saves, again where another was first: nothing but the numbers protects them. */
async function connections() {
  const name = `faults-${Math.random()}`
  const making = { label: 'l', passphrase, kdf: quickKdf, now: atNoon }
  const { vault } = await makeVault(openDatabase(name), making)
  await vaultStore(vault).create(aDraft(), noon)
  const others = await Promise.all(Array.from({ length: tabCount - 1 }, () => anotherTab(name, vault)))
  const stores = [vault, ...others].map(vaultStore)
  let again = 0
  const work = stores.map(async (store, tab) => {
    for (const token of tokens(tab)) while (!(await addedTo(store, token))) again += 1
  })
  await Promise.all(work)
  const opened = await vaultStore(await anotherTab(name, vault)).read('case_1')
  const text = opened.kind === 'draft' ? (opened.draft.notes.acts ?? '') : ''
  const lost = missingIn(text)
  return {
    tried: `${tabCount} connections to one encrypted store in Node, ${edits} changes each, at the same time; ${again} were made again on top of what another had saved`,
    figure: `${all - lost.length} of ${all} kept`,
    faults: lost.map((token) => `${token} is lost`),
  }
}

async function addedTo(store: ReturnType<typeof vaultStore>, token: string): Promise<boolean> {
  const opened = await store.read('case_1')
  if (opened.kind !== 'draft') throw new Error('The case cannot be read')
  const text = `${opened.draft.notes.acts ?? ''} ${token}`.trim()
  const result = await changeStep(store, opened, { note: { step: 'acts', text } }, noon)
  return result.saved
}
