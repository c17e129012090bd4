import { describe, expect, test } from 'vitest'
import { stepWords } from '#src/app/stepWords.ts'
import { askedWords } from '#src/domain/case/askedWords.ts'

describe('a field', () => {
  test.each([
    ['acts.items.place', 'Place'],
    ['applicant.officer.phone', 'Work telephone'],
    ['service.interim.served.response', 'What the defendant said'],
  ])('%s is called “%s”, as on its page', (field, words) => {
    expect(stepWords.field(field.split('.'))).toBe(words)
  })

  test('that its page asks for in the words of the schema is left to those', () => {
    const field = ['acts', 'items', 'what']
    expect(stepWords.field(field)).toBeUndefined()
    expect(askedWords(field)).toBeDefined()
  })
})

describe('a choice', () => {
  test.each([
    ['acts.items.howKnown', 'camera', 'A camera shows it'],
    ['acts.items.behaviours', 'a', 'Following'],
    ['protected.people.details.kind', 'newName', 'New name'],
    ['circumstances.work.times.days', 'sat', 'Saturday'],
    ['area.basis', 'resides', 'The defendant lives in the area'],
    ['necessity.measures.kind', 'bail', 'bail'],
    ['service.outcome.result', 'refused', 'It refused the application'],
  ])('%s: %s is called “%s”', (field, value, words) => {
    expect(stepWords.choice(field.split('.'), value)).toBe(words)
  })

  test('of a field that its page does not know has no words', () => {
    expect(stepWords.choice(['mood'], 'calm')).toBeUndefined()
  })
})
