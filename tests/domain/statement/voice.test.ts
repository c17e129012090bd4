import { describe, expect, test } from 'vitest'
import { spanOfActs, takenTogether, voiceOf } from '#src/domain/statement/voice.ts'

const on = (day: number) => ({
  id: `a${day}`,
  when: { precision: 'exact' as const, on: `2026-04-0${day}` },
})
const file = { acts: { items: [1, 2, 3, 4, 5].map(on) } }

describe('the voice of a paragraph', () => {
  test.each([
    [{ kind: 'own' }, ''],
    [{ kind: 'saw' }, 'I saw'],
    [{ kind: 'told', by: ' Tansy ' }, 'I was told by Tansy that'],
    [{ kind: 'record', of: 'the log' }, 'I know from the log that'],
    [{ kind: 'infer', acts: ['a1', 'a2', 'a3'] }, 'I infer from acts 1 to 3 that'],
    [{ kind: 'infer', acts: ['a2'], facts: 'his age' }, 'I infer from act 2 and his age that'],
    [takenTogether, 'I infer from the acts in the chronology taken together that'],
  ] as const)('of %j is “%s”', (source, voice) => {
    const given = source.kind === 'infer' && 'acts' in source ? { ...source, acts: [...source.acts] } : source
    expect(voiceOf(given, file)).toBe(voice)
  })

  test.each([
    [undefined],
    [{}],
    [{ kind: 'told', by: ' ' }],
    [{ kind: 'record' }],
    [{ kind: 'infer' }],
    [{ kind: 'infer', acts: ['gone'] }],
  ] as const)('is not there while the source %j is not complete', (source) => {
    const given = source && 'acts' in source ? { ...source, acts: [...source.acts] } : source
    expect(voiceOf(given, file)).toBeUndefined()
  })
})

test.each([
  [['a1'], 'act 1'],
  [['a2', 'a1'], 'acts 1 and 2'],
  [['a1', 'a2', 'a3', 'a5'], 'acts 1 to 3 and 5'],
  [['a1', 'a1'], 'act 1'],
  [['gone'], ''],
])('the acts %j are said as “%s”', (ids, words) => {
  expect(spanOfActs(ids, file)).toBe(words)
})
