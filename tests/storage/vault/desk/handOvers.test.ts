import { describe, expect, test } from 'vitest'
import { VaultLocked } from '#src/storage/faults.ts'
import { handOvers } from '#src/storage/vault/desk/handOvers.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { acquainted, aPerson } from '#tests/support/handOverOf.ts'
import { noon, passphrase } from '#tests/support/openVaults.ts'

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

describe('an answer goes back', () => {
  const expires = '2026-12-23T12:00:00.000Z'
  const share = { v: 1 as const, id: 'share_1', person: 'A', conditions: [], maps: [], contact: 'Ring 101' }

  test('and who gets it sees that it answers a file that their vault made', async () => {
    const [officer, advocate] = [await aPerson(), await aPerson({ name: 'Ann Example', role: 'advocate' })]
    await acquainted(officer, advocate)
    const to = [advocate.card.card.key]
    const sent = await officer.handOver.seal({ payload: { purpose: 'share', share }, to, expires })
    const opened = await advocate.handOver.open(sent.bytes)
    if (!opened.ok) throw new Error(opened.message)
    const outcome = { v: 1 as const, share: 'share_1', at: noon, conditions: [] }
    const answer = (answers: string) =>
      advocate.handOver.seal({
        ...{ payload: { purpose: 'outcome', outcome }, to: [officer.card.card.key], expires, answers },
      })
    const { bytes } = await answer(opened.file.id)
    expect(await officer.handOver.open(bytes)).toMatchObject({ ok: true, file: { ourHead: 'found' } })
    const unknown = await officer.handOver.open((await answer('0'.repeat(32))).bytes)
    expect(unknown.ok && unknown.file).not.toHaveProperty('ourHead')
  })

  test('to a vault that was set back to an earlier day, which does not know the file that it answers', async () => {
    const [officer, advocate] = [await aPerson(), await aPerson({ name: 'Ann Example', role: 'advocate' })]
    await acquainted(officer, advocate)
    const before = await officer.database.read(async (tx) => ({
      audit: await tx.objectStore('audit').getAll(),
      marks: await tx.objectStore('marks').getAll(),
    }))
    const to = [advocate.card.card.key]
    const sent = await officer.handOver.seal({ payload: { purpose: 'share', share }, to, expires })
    const opened = await advocate.handOver.open(sent.bytes)
    if (!opened.ok) throw new Error(opened.message)
    const outcome = { v: 1 as const, share: 'share_1', at: noon, conditions: [] }
    const { bytes } = await advocate.handOver.seal({
      ...{ payload: { purpose: 'outcome', outcome }, to: [officer.card.card.key], expires },
      answers: opened.file.id,
    })
    await officer.database.write(async (tx) => {
      await tx.objectStore('audit').clear()
      for (const entry of before.audit) await tx.objectStore('audit').put(entry)
      for (const mark of before.marks) await tx.objectStore('marks').put(mark)
    })
    await officer.desk.unlock({ id: (await officer.desk.vaults())[0]?.id ?? '', secret: { passphrase } })
    expect(await officer.handOver.open(bytes)).toMatchObject({ ok: true, file: { ourHead: 'notFound' } })
  })
})
