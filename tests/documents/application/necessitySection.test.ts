import { describe, expect, test } from 'vitest'
import { necessitySection } from '#src/documents/application/necessitySection.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

describe('the third test', () => {
  test('keeps apart what the chief officer believes and what the court must find', () => {
    const text = wordsIn(necessitySection(servedFrom()))
    expect(text).toMatch(/\(a\) of the applicant: .*reasonable cause to believe.*\(section 1\(1\)\(c\)\)/)
    expect(text).toMatch(/\(b\) of the court: (?!.*reasonable cause).*\(section 2\(1\)\(c\)\)/)
  })

  test('gives reasons, why now, proportion and why no other order', () => {
    const text = wordsIn(necessitySection(servedFrom()))
    for (const words of [
      'Bail was broken (act 4)',
      'Why now.',
      'Why the order is proportionate.',
      'Why this order and not',
    ])
      expect(text).toContain(words)
    const unconnected = servedFrom({ necessity: { personallyConnected: { answer: 'no' } } })
    expect(wordsIn(necessitySection(unconnected))).not.toContain('Why this order and not')
  })

  test('says on which day other orders were searched for, and not where', () => {
    const says = (answer: 'yes' | 'no') =>
      wordsIn(
        necessitySection(
          servedFrom({
            necessity: { searched: { answer, on: '2026-06-22', where: 'The records of Ayton' } },
          }),
        ),
      )
    expect(says('yes')).toContain('The applicant searched for other orders on 22 June 2026.')
    expect(says('yes')).not.toContain('Ayton')
    expect(says('no')).not.toContain('searched for other orders')
  })

  test('not entered is four gaps', () => {
    expect(gapSteps(necessitySection(servedEmpty()))).toEqual(Array(4).fill('necessity'))
  })
})
