import { beforeAll, describe, expect, test } from 'vitest'
import {
  handedOverFacts,
  headOfReceived,
  isOurHead,
  receivedFacts,
} from '#src/storage/vault/handOver/exchangeFacts.ts'
import { log } from '#src/storage/vault/store/auditLog.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { aReview, twoPeople } from '#tests/support/aHandOver.ts'
import { noon } from '#tests/support/openVaults.ts'
import { quickVault } from '#tests/support/quickVault.ts'

const [mine, theirs, other] = ['1'.repeat(32), '2'.repeat(32), '3'.repeat(32)]

let vault: OpenVault
let head: string
beforeAll(async () => {
  vault = await quickVault()
  const { unsigned } = await twoPeople()
  head = await log(vault, handedOverFacts(unsigned({ id: mine }), aReview()))
  await log(vault, receivedFacts(unsigned({ id: theirs, head: 'a1b2c3d4e5f6' }), noon))
})

describe('of files that were exchanged the record tells', () => {
  test('the application where there is one, and no name', async () => {
    const { unsigned } = await twoPeople()
    const facts = handedOverFacts(unsigned(), aReview())
    expect(facts).toMatchObject({ action: 'handedOver', case: 'case_1' })
    expect(facts.detail).not.toContain('Sample')
    const answer = { purpose: 'answer', case: 'case_9', contents: 'ab'.repeat(32), puts: [] } as const
    expect(handedOverFacts(unsigned(), { ...answer, puts: [] })).toMatchObject({ case: 'case_9' })
    const share = { v: 1, id: 'share_1', person: 'A', conditions: [], maps: [], contact: 'x' } as const
    const shared = { purpose: 'share' as const, share: { ...share, conditions: [], maps: [] } }
    expect(handedOverFacts(unsigned(), shared).case).toBeUndefined()
  })

  test('the head that a file told which was opened here', async () => {
    expect(await headOfReceived(vault, theirs)).toEqual({ id: theirs, head: 'a1b2c3d4e5f6' })
    expect(await headOfReceived(vault, mine)).toBeUndefined()
    expect(await headOfReceived(vault, other)).toBeUndefined()
  })

  test('whether a head is the one that a file of ours told', async () => {
    expect(await isOurHead(vault, { id: mine, head })).toBe(true)
    expect(await isOurHead(vault, { id: other, head })).toBe(false)
    expect(await isOurHead(vault, { id: mine, head: '0'.repeat(12) })).toBe(false)
  })
})
