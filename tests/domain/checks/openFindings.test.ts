import { describe, expect, test } from 'vitest'
import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { explains, hints, stops } from '#src/domain/checks/makeFinding.ts'
import { blocksFinal, openFindings } from '#src/domain/checks/openFindings.ts'
import { houseRule, spa } from '#src/domain/law/citations.ts'

const stop = stops('a-stop', { step: 'length' }, 'Too short', spa('s.3(2)'))
const explain = explains('an-explain', { step: 'views' }, 'Say why', houseRule())
const hint = hints('a-hint', { step: 'views' }, 'By the way', houseRule())
const reason = (finding: Finding, text = 'She is abroad') => ({ finding: findingKey(finding), reason: text })

describe('what is still open', () => {
  test('a stop, and a question without a reason; never a hint', () => {
    expect(openFindings([stop, explain, hint], undefined)).toEqual([stop, explain])
  })

  test('a reason closes the question that it was given for', () => {
    expect(openFindings([explain], [reason(explain)])).toEqual([])
    expect(openFindings([explain], [{ finding: 'another', reason: 'Yes' }])).toEqual([explain])
  })

  test('a reason of spaces closes nothing, and no reason closes a stop', () => {
    expect(openFindings([explain], [reason(explain, '  ')])).toEqual([explain])
    expect(openFindings([stop], [reason(stop)])).toEqual([stop])
  })
})

test('only a stop blocks the final pack', () => {
  expect(blocksFinal([explain, hint])).toBe(false)
  expect(blocksFinal([explain, stop])).toBe(true)
})
