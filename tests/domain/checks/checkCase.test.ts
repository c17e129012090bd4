import { describe, expect, test } from 'vitest'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { findingKey } from '#src/domain/checks/finding.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { asAt, finishedCase } from '#tests/support/checking.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

describe('a whole draft', () => {
  test.each(sampleIds)('nothing stops the training case %s', (id) => {
    const file = sample(id)
    const findings = checkCase(aDraft(file), file.training?.asAt ?? '')
    expect(findings.filter(({ severity }) => severity === 'stops')).toEqual([])
  })

  test('a finished case has no finding at all', () => {
    expect(checkCase(aDraft(finishedCase()), asAt)).toEqual([])
  })

  test('a new case is told what is not finished, and nothing breaks', () => {
    const findings = checkCase(aDraft(), asAt)
    const stopping = findings.filter(({ severity }) => severity === 'stops').map(({ code }) => code)
    expect(stopping).toEqual([
      'unfinished-applicant',
      'unfinished-court',
      'unfinished-defendant',
      'unfinished-area',
      'unfinished-protected',
      'unfinished-acts',
      'unfinished-risk',
      'unfinished-necessity',
      'unfinished-length',
    ])
  })

  test('no two findings of a case share a key, so each keeps its own reason', () => {
    const keys = sampleIds.flatMap((id) =>
      checkCase(aDraft(sample(id)), '2030-01-01').map((f) => id + findingKey(f)),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('after one of a thousand acts changed, its findings are those of the same case read afresh', () => {
    const file = finishedCase()
    const [first] = file.acts?.items ?? []
    if (!first) throw new Error('The finished case has acts')
    const items = Array.from({ length: 1000 }, (_, place) => ({ ...first, id: `act-${place}` }))
    const withActs = (acts: typeof items) => aDraft({ ...file, acts: { ...file.acts, items: acts } })
    checkCase(withActs(items), asAt)
    const { what: _, ...unsaid } = first
    const changes = [
      { ...first, what: 'He rang 07700 900214 and said it was out of time.' },
      { ...unsaid, behaviours: [] },
      { ...first, exhibits: ['gone'] },
      { ...first, when: { precision: 'exact' as const, on: '2031-01-01' } },
    ]
    for (const change of changes) {
      const after = withActs(items.with(500, { ...change, id: 'act-500' }))
      const findings = checkCase(after, asAt)
      expect(findings.some(({ where }) => where.item === 'act-500')).toBe(true)
      expect(findings).toEqual(checkCase(structuredClone(after), asAt))
    }
  })
})
