import { describe, expect, test } from 'vitest'
import { servedTests } from '#src/domain/audience/servedTests.ts'
import { servedWords } from '#src/domain/audience/servedWords.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

const tests = (overrides: Part<CaseFile> = {}) => {
  const file = aCase(overrides)
  return servedTests(file, servedWords(file))
}

describe('the three tests', () => {
  test('have their references as numbers', () => {
    expect(tests().stalking?.reasoning).toBe(
      'He contacted her again and again (acts 1 and 4) after she said no.',
    )
    expect(tests().necessity?.reasoning).toContain('Bail was broken (act 4)')
  })

  test('are not there until they are asked about', () => {
    const none = tests({ stalking: undefined, risk: undefined, necessity: undefined })
    expect(none).toEqual({ stalking: undefined, risk: undefined, necessity: undefined })
  })

  test('name the people at risk as they are shown', () => {
    expect(tests().risk?.atRisk[0]).toEqual({
      shown: 'Ottoline Marshbank',
      harm: ['physical', 'psychological'],
    })
    const atRisk = [{ id: 'r' }]
    expect(tests({ risk: { atRisk } }).risk?.atRisk).toEqual([{ shown: '[person not yet chosen]', harm: [] }])
  })

  test('show a risk assessment that was made and when it is reviewed, not why there is none', () => {
    expect(tests().risk?.assessment).toMatchObject({
      level: 'High',
      on: '2026-06-12',
      reviewOn: '2026-07-10',
    })
    const assessment = { answer: 'no', why: 'No officer was free.' } as const
    expect(tests({ risk: { assessment } }).risk?.assessment).toBeUndefined()
  })

  test('say why no domestic abuse protection order only where the people are connected', () => {
    expect(tests().necessity?.whyNotDapo).toContain('not available')
    const personallyConnected = { answer: 'no' } as const
    expect(tests({ necessity: { personallyConnected } }).necessity?.whyNotDapo).toBeUndefined()
  })

  test('never say what was searched', () => {
    expect(JSON.stringify(tests().necessity)).not.toContain('Police National Computer')
  })
})
