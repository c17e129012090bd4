import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const modules = import.meta.glob<Record<string, unknown>>('/src/domain/law/**/*.ts', { eager: true })

const entry = z.looseObject({
  text: z.string().optional(),
  words: z.string().optional(),
  caution: z.string().optional(),
  authority: z.object({ source: z.string().min(1), provision: z.string(), confidence: z.string() }),
})
type Entry = z.infer<typeof entry>

function entriesIn(value: unknown): Entry[] {
  if (typeof value !== 'object' || value === null) return []
  const parsed = entry.safeParse(value)
  return [...(parsed.success ? [parsed.data] : []), ...Object.values(value).flatMap(entriesIn)]
}

const entries = Object.values(modules).flatMap((module) => entriesIn({ ...module }))
const statements = entries.filter((found) => found.text !== undefined)

describe('every legal statement', () => {
  test('is looked at here', () => {
    expect(statements.length).toBeGreaterThan(50)
    expect(entries.length).toBeGreaterThan(100)
  })

  test('that does not rest on a text that was read says so in a caution', () => {
    const silent = statements.filter((found) => found.authority.confidence !== 'verified' && !found.caution)
    expect(silent).toEqual([])
  })

  test('is a sentence', () => {
    for (const found of statements) expect(found.text).toMatch(/^[A-Z].*[^ ]$/)
  })

  test('never says out of time, and never that a standard of proof applies', () => {
    for (const { text = '', caution = '' } of statements) {
      expect(`${text} ${caution}`).not.toMatch(
        /out of time|must be proved|beyond reasonable doubt|civil standard applies/i,
      )
    }
  })
})
