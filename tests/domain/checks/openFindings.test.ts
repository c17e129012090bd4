import { describe, expect, test } from 'vitest'
import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { explains, hints, stops } from '#src/domain/checks/makeFinding.ts'
import { blockingFindings, blocksFinal, openFindings } from '#src/domain/checks/openFindings.ts'
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

describe('the final pack', () => {
  const part = explains('withheld-part-of-name', { step: 'acts', item: 'a' }, 'Lane', houseRule())

  test('is blocked by a stop, not by another question or a hint', () => {
    expect(blocksFinal([explain, hint], undefined)).toBe(false)
    expect(blocksFinal([explain, stop], undefined)).toBe(true)
  })

  test('is blocked by what may give a name away until there is a reason for it', () => {
    expect(blockingFindings([part, explain], undefined)).toEqual([part])
    expect(blocksFinal([part], [reason(part, ' ')])).toBe(true)
    expect(blocksFinal([part], [reason(part)])).toBe(false)
  })

  test('is not blocked by a street that a condition has to name', () => {
    const street = explains(
      'withheld-home-in-part',
      { step: 'protected', item: 'p' },
      'Larch Row',
      houseRule(),
    )
    expect(blocksFinal([street], undefined)).toBe(false)
  })
})
