import { describe, expect, test } from 'vitest'
import { VaultLocked } from '#src/storage/faults.ts'
import { handOvers } from '#src/storage/vault/desk/handOvers.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { acquainted, aPerson } from '#tests/support/handOverOf.ts'
import { noon } from '#tests/support/openVaults.ts'

test('with no vault open all of it is told that the vault is locked', async () => {
  const desk = handOvers(() => {
    throw new VaultLocked()
  })
  const calls = Object.values(desk).map((call: (...given: never[]) => Promise<unknown>) => call)
  expect(calls.length).toBeGreaterThan(15)
  for (const call of calls) await expect(call()).rejects.toThrow(VaultLocked)
})

describe('a case goes from one officer to another', () => {
  test('who becomes its writer, with a record that agrees with that of who gave it', async () => {
    const [giver, taker] = [await aPerson(), await aPerson({ name: 'PC Kim Sample' })]
    await acquainted(giver, taker)
    await giver.store.create(aDraft(), noon)
    const payload = await giver.handOver.wholeCase('case_1')
    const expires = '2026-12-23T12:00:00.000Z'
    const file = await giver.handOver.seal({ payload, to: [taker.card.card.key], expires })
    const opened = await taker.handOver.open(file.bytes)
    if (!opened.ok || opened.file.payload.purpose !== 'case') throw new Error('The file does not open')
    expect(await taker.handOver.takeCase(opened.file.payload)).toEqual({ created: true, seq: 1 })
    expect(await taker.store.read('case_1')).toMatchObject({ kind: 'draft', draft: aDraft() })
    const [record] = await taker.handOver.takenRecords()
    const check = await taker.vault.checkRecord(record?.text ?? '')
    expect(check).toMatchObject({ kind: 'holds', head: { hash: (await giver.vault.audit()).head } })
    expect(await taker.handOver.takeCase(opened.file.payload)).toEqual({ created: false, because: 'exists' })
  })
})
