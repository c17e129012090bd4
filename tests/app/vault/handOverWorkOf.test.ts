import { beforeAll, describe, expect, test } from 'vitest'
import { handOverWorkOf } from '#src/app/vault/handOverWorkOf.ts'
import { VaultLocked } from '#src/storage/faults.ts'
import type { Payload } from '#src/storage/handOver/payload.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { acquainted, aPerson, type Person } from '#tests/support/handOverOf.ts'
import { noon } from '#tests/support/openVaults.ts'

const expires = '2026-12-23T12:00:00.000Z'
const contents = 'ab'.repeat(32)
const review = (notes: Record<string, string> = {}): Payload => ({
  purpose: 'review',
  ...{ seq: 1, contents, files: [] },
  draft: aDraft({}, { notes }),
})

describe('one person gives another a file', () => {
  let officer: Person
  let supervisor: Person
  beforeAll(async () => {
    officer = await aPerson()
    supervisor = await aPerson({ name: 'Insp Sam Sample', role: 'supervisor', rank: 'Inspector' })
    await acquainted(officer, supervisor)
  })

  test('that the other opens, and that says for certain who made it and what for', async () => {
    const payload = review()
    const made = await officer.handOver.seal({ payload, to: [supervisor.card.card.key], expires })
    expect(made.name).toMatch(/^spo-handover-[0-9a-f]{8}[.]age$/)
    const opened = await supervisor.handOver.open(made.bytes)
    expect(opened).toEqual({
      ok: true,
      file: {
        ...{ id: made.id, payload, from: officer.card.card, created: noon, expires, expired: false },
        head: made.head,
        to: [{ key: supervisor.card.card.key, name: 'Insp Sam Sample' }],
      },
    })
  })

  test('that leaves their own notes out', async () => {
    const payload = review({ acts: 'ring the housing officer' })
    const made = await officer.handOver.seal({ payload, to: [supervisor.card.card.key], expires })
    expect(await supervisor.handOver.open(made.bytes)).toMatchObject({ file: { payload: review() } })
  })

  test('that the maker can open too', async () => {
    const made = await officer.handOver.seal({ payload: review(), to: [supervisor.card.card.key], expires })
    expect(await officer.handOver.open(made.bytes)).toMatchObject({ ok: true, file: { id: made.id } })
  })

  test('that nobody else can open', async () => {
    const other = await aPerson({ name: 'PC Other Example' })
    const made = await officer.handOver.seal({ payload: review(), to: [supervisor.card.card.key], expires })
    expect(await other.handOver.open(made.bytes)).toEqual({
      ...{ ok: false, because: 'refused', message: expect.stringContaining('not for you') },
    })
  })
})

test('with the door closed nothing is done, and a file is refused in words', async () => {
  const closed = handOverWorkOf({
    behind: () => undefined,
    readFile: () => Promise.reject(new Error('read')),
  })
  await expect(closed.contacts()).rejects.toThrow(VaultLocked)
  await expect(closed.keepShare).rejects.toThrow(VaultLocked)
  expect(await closed.open(new Uint8Array(3))).toEqual({
    ...{ ok: false, because: 'refused', message: 'Your vault is locked. Unlock it to go on.' },
  })
})
