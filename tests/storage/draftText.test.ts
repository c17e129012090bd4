import { describe, expect, test } from 'vitest'
import { readText, type TextMemory, writeText } from '#src/storage/draftText.ts'
import { aDraft } from '#tests/support/aDraft.ts'

describe('the text of a draft', () => {
  test('gives the draft back, half-typed text and notes included', () => {
    const draft = aDraft(
      { risk: { reasoning: 'He said so' } },
      { typing: { risk: { x: '31/2/' } }, notes: { risk: 'n' } },
    )
    expect(readText(writeText(draft))).toEqual({ ok: true, draft })
  })

  test('of a newer version says that it is newer', () => {
    expect(readText('{"case": {"schema": 2}}')).toMatchObject({
      ok: false,
      message: expect.stringContaining('newer'),
    })
  })

  test.each(['', 'nonsense', '[]', '{"case": {"schema": 1}, "typing": {}, "notes": {}}'])(
    'that is %j says that it cannot be read',
    (text) => {
      expect(readText(text)).toMatchObject({ ok: false, message: expect.stringContaining('cannot read') })
    },
  )

  test('written or read last is not gone through again; any other text is', () => {
    const memory: TextMemory = {}
    const [draft, other] = [aDraft(), aDraft({ risk: { reasoning: 'He said so' } })]
    const text = writeText(draft, memory)
    expect(readText(text, memory)).toHaveProperty('draft', draft)
    const read = readText(writeText(other), memory)
    expect(read).toEqual({ ok: true, draft: other })
    expect(readText(JSON.stringify(other), memory)).toEqual(read)
    expect(readText('nonsense', memory).ok).toBe(false)
    expect(readText(text, memory)).toEqual({ ok: true, draft })
  })
})
