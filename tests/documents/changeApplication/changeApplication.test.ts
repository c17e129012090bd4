import { describe, expect, test } from 'vitest'
import { changeApplication } from '#src/documents/changeApplication/changeApplication.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'
import { gapSteps, wordsIn } from '#tests/support/servedFrom.ts'

const paper = (file: CaseFile) => changeApplication(servedView(file), 'I believe that it is true.')
const text = (file: CaseFile) => wordsIn(paper(file))

describe('an application to change an order', () => {
  test('finished, has no gap, and says what happened and why', () => {
    const file = aChange('vary')
    expect(gapSteps(paper(file))).toEqual([])
    for (const words of [
      'He was seen in the street of her new workplace',
      'Why the order should be varied',
      'The street ban must follow her move.',
      'the court must hear the defendant',
      'The order has effect as it stands until a court changes it.',
      'I believe that it is true.',
    ])
      expect(text(file)).toContain(words)
  })

  test('says nothing of new conditions unless some are added', () => {
    expect(text(aChange('vary'))).not.toContain('Conditions to be added')
    const adding = text(aChange('vary', { change: { adds: ['prohibitions'] } }))
    expect(adding).toContain('Conditions to be added')
    expect(adding).toContain(
      'necessary to protect a person from a risk associated with stalking (section 4(4)(a))',
    )
  })

  test('asks for consents only where a full order is to be discharged', () => {
    expect(text(aChange('discharge'))).toContain('No consent is recorded.')
    expect(text(aChange('vary'))).not.toContain('No consent is recorded.')
    const interim = aChange('discharge', { route: { kind: 'change', order: 'interim' } })
    expect(text(interim)).not.toContain('No consent is recorded.')
  })

  test('says that one confidential sheet reaches the court alone, and why', () => {
    expect(text(aChange('vary'))).toContain('One confidential sheet is lodged with this application')
    const none = aChange('vary')
    const people = (none.protected?.people ?? []).map(({ details: _, arrangements: __, ...person }) => person)
    const open = { ...none, protected: { people }, views: {}, witnesses: {} }
    expect(text(open)).not.toContain('One confidential sheet')
  })

  test('is not made where a new order is asked for', () => {
    expect(paper(aCase())).toEqual([])
  })
})
