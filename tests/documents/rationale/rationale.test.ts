import { describe, expect, test } from 'vitest'
import { plainText } from '#src/documents/plainText.ts'
import { rationale } from '#src/documents/rationale/rationale.ts'
import { conditionRationale } from '#src/domain/audience/conditionRationale.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample } from '#tests/support/samples.ts'

const textOf = (file: CaseFile) => plainText(rationale(servedView(file), conditionRationale(file)))

describe('why each condition is asked for', () => {
  test('says of each condition the acts, the risk, the lesser step, the necessity, the check and the view', () => {
    const text = textOf(sample('fx-01'))
    expect(text).toContain('Condition 13')
    expect(text).toContain('I am worried that he will be angry when the police come for his phone')
    expect(text).toContain('SPO Manager, Westmarch Police; every two weeks for three months')
    for (const day of ['15 Jul 2026', '15 July 2026']) expect(text).toContain(day)
    expect(text).not.toMatch(/not yet entered|missing/i)
  })

  test('says of a step up the ladder why the step below would not be enough, or that it is not said', () => {
    const label = 'Why keeping the browsing history would not be enough'
    const file = sample('fx-01')
    const unsaid = file.requirements?.items?.map(({ rungWhy: _, ...item }) => item)
    expect(textOf(file)).toMatch(new RegExp(`${label}\\s+A browsing history shows`))
    expect(textOf(file).split(label)).toHaveLength(2)
    expect(textOf({ ...file, requirements: { ...file.requirements, items: unsaid } })).toContain(
      'why the step below would not be enough',
    )
  })

  test('shows where the thread is broken', () => {
    const text = textOf(
      aCase({
        prohibitions: {
          items: [{ id: 'c-new', text: 'must not enter Larch Row.', protects: ['p-ottoline'] }],
        },
        requirements: undefined,
        views: undefined,
      }),
    )
    for (const what of [
      'the acts that it answers',
      'the risk that it meets',
      'who checks',
      'the day of the first check',
      'how a breach would be noticed and proved',
      'whether this person was asked',
    ])
      expect(text).toContain(what)
    expect(text).toContain('Missing risk, lesser step, why needed and proof of breach')
    expect(text).not.toContain('All given')
  })

  test('says whose view is missing where others were asked, and that nobody is named', () => {
    const rows = (protects: string[]) =>
      textOf(
        aCase({
          prohibitions: { items: [{ id: 'c-c01', text: 'must not enter Larch Row.', protects }] },
        }),
      )
    expect(rows(['p-ottoline', 'p-pip'])).toContain('Keep Missing')
    expect(rows(['p-ottoline'])).not.toContain('Keep Missing')
    expect(rows([])).toContain('[Not yet entered: the person whom it protects]')
  })

  test('of a case without conditions is a gap', () => {
    const none = aCase({ prohibitions: undefined, requirements: undefined })
    expect(textOf(none)).toContain('the conditions of the order')
  })
})
