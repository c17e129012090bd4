import { describe, expect, test } from 'vitest'
import { hasHiddenMarks, withoutHiddenMarks } from '#src/storage/handOver/hiddenMarks.ts'

describe('marks that cannot be seen', () => {
  test.each([
    ['right-to-left override', 'spo-handover-\u202egpj.age', 'spo-handover-gpj.age'],
    ['isolates', '\u2066PC Example\u2069', 'PC Example'],
    ['nothing wide', 'PC\u200b Exam\u00adple', 'PC Example'],
    ['a byte order mark', '\ufeffPC Example', 'PC Example'],
    ['control', 'PC\u0007 Example\u0000', 'PC Example'],
    ['a line end', 'PC Example\nInspector', 'PC ExampleInspector'],
    ['an empty letter', 'PC\u3164 Example', 'PC Example'],
    ['tags', 'PC Example\u{e0041}', 'PC Example'],
  ])('%s is found and taken out', (_, text, plain) => {
    expect(hasHiddenMarks(text)).toBe(true)
    expect(withoutHiddenMarks(text)).toBe(plain)
  })

  test.each(['PC 4417 Robin Example', 'Siân O’Example-Żółć', 'Иван Пример', '山田'])(
    '%s has none and stays',
    (text) => {
      expect(hasHiddenMarks(text)).toBe(false)
      expect(withoutHiddenMarks(text)).toBe(text)
    },
  )
})
