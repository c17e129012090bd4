import { describe, expect, test } from 'vitest'
import { signedStatement } from '#src/domain/review/signOffs.ts'
import { contentsHashes } from '#src/storage/signing/contentsHashes.ts'
import { checklistHash, statementOf } from '#src/storage/signing/statementOf.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aSignatory, fullAuthority, keyOf } from '#tests/support/signing.ts'

const file = aCase()
const by = aSignatory('supervisor', keyOf('b'))
const answer = (id: string) => ({ id, result: 'pass', by, at: '2026-11-20T10:00:00.000Z' }) as const
const beside = { library: '12', drafter: keyOf('a') }

describe('what is given to be signed', () => {
  test('names the application, its hashes, who wrote it and what is declared', async () => {
    const statement = await statementOf({ case: file }, { ...fullAuthority, ...beside })
    const hashes = await contentsHashes(file)
    expect(statement).toEqual({ case: file.id, ...hashes, ...beside, ...fullAuthority })
    const whole = { ...statement, v: 1, by, at: '2026-11-20T10:00:00.000Z', auditHead: 'abcdef012345' }
    expect(signedStatement.safeParse(whole).success).toBe(true)
  })

  test('an authority carries the answers to the checklist, a settlement does not', async () => {
    const draft = { case: file, review: { checklist: [answer('1')] } }
    const { checklist } = await statementOf(draft, { ...fullAuthority, ...beside })
    expect(checklist).toBe(await checklistHash([answer('1')]))
    const settled = await statementOf(draft, { purpose: 'settlement', declaration: 'Settled.', ...beside })
    expect(settled.checklist).toBeUndefined()
  })

  test('an approval of bespoke words carries the hash of its condition, and is refused for none', async () => {
    const condition = file.prohibitions?.items?.[0]?.id ?? ''
    const asked = { purpose: 'bespoke', declaration: 'Approved.', ...beside } as const
    expect((await statementOf({ case: file }, { ...asked, condition })).wording).toMatch(/^[0-9a-f]{64}$/)
    await expect(statementOf({ case: file }, { ...asked, condition: 'nowhere' })).rejects.toThrow(TypeError)
  })
})

test('the order in which the points were answered does not matter, what was answered does', async () => {
  const [two, ten] = [answer('2'), answer('10')]
  expect(await checklistHash([ten, two])).toBe(await checklistHash([two, ten]))
  expect(await checklistHash([two])).not.toBe(await checklistHash([{ ...two, result: 'fail' }]))
})
