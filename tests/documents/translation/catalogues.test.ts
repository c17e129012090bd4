import { describe, expect, test } from 'vitest'
import { catalogues } from '#src/documents/translation/catalogues.ts'
import { printable } from '#src/domain/shared/printable.ts'

const entries = Object.entries(catalogues).flatMap(([paper, { english, welsh }]) =>
  Object.keys(english).map((key) => [`${paper} ${key}`, english[key] ?? '', welsh[key] ?? ''] as const),
)
const holes = (words: string) => (words.match(/\{\w+\}/g) ?? []).toSorted()
/** Sentences that end, each with its mark. */
const sentences = (words: string) => words.match(/[.?](?=\s|$)/g)?.length ?? 0

describe('the Welsh of the papers', () => {
  test('is there for every English entry', () => {
    expect(entries.length).toBeGreaterThan(150)
    expect(entries.filter(([, , welsh]) => welsh.trim() === '')).toEqual([])
  })

  test('sets in the same values, each as often as the English', () => {
    expect(entries.filter(([, english, welsh]) => holes(english).join() !== holes(welsh).join())).toEqual([])
  })

  test('has letters that the font of the papers can draw: ŵ, ŷ, â, ê, î, ô, û', () => {
    for (const letter of 'ŵŷâêîôûŴŶÂÊÎÔÛïẁỳ') expect(printable(letter)).toBe(letter)
    expect(entries.filter(([, , welsh]) => printable(welsh) !== welsh)).toEqual([])
  })

  test('has curly quotation marks and single spaces', () => {
    expect(entries.filter(([, , welsh]) => /['"]| {2}/.test(welsh))).toEqual([])
  })

  test('leaves no English word behind but names and what it quotes', () => {
    const english = /\b(?:the|you|your|police|court|order|must|with|from|this|that)\b/i
    const left = entries.filter(([, , welsh]) => english.test(welsh.replace(/“[^”]*”|\{\w+\}/g, '')))
    expect(left).toEqual([])
  })

  test('says “dydd” before each day of the week that is set in', () => {
    const weekdays =
      /^(?:onDay|onDayOff|atTime|inRoom|atTimeInRoom|noticeGiven|diary|deadline|endsThen|stationMayBeShut)$/
    const bare = entries.filter(([name, , welsh]) => {
      const key = name.split(' ')[1] ?? ''
      return weekdays.test(key) && /(?<!\b[Dd]d?ydd )\{(?:day|given|served|first|last)\}/.test(welsh)
    })
    expect(bare).toEqual([])
  })

  test('ends a sentence where the English does', () => {
    const ends = (words: string) => /[.:]$/.test(words)
    expect(entries.filter(([, english, welsh]) => ends(english) !== ends(welsh))).toEqual([])
    expect(entries.filter(([, english]) => sentences(english) > 0).length).toBeGreaterThan(50)
  })
})
