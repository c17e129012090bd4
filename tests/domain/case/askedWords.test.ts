import { describe, expect, test } from 'vitest'
import { askedWords, choicesOf } from '#src/domain/case/askedWords.ts'

describe('what a field asks', () => {
  test.each([
    ['protected.people.safeContact.voicemail', 'Whether it is safe to leave a voicemail'],
    ['acts.items.what', 'What happened, in one or two sentences'],
    ['acts.items.when.on', 'The day on which it happened'],
    ['court.hearing.time', 'The time of the hearing'],
    ['defendant.born.known', 'The defendant’s date of birth'],
    ['protected.people.advocate.answer', 'Whether the person has a stalking advocate'],
    ['protected.people.arrangements.asked', 'Arrangement'],
    ['disclosure.found.lawyerReason', 'The lawyer’s reason for withholding it'],
    ['service.outcome.result', 'What the court decided'],
  ])('%s asks “%s”', (path, words) => {
    expect(askedWords(path.split('.'))).toBe(words)
  })

  test.each(['acts.items.place', 'acts.items.id', 'acts.runs.name', 'acts.nothing', 'nothing', ''])(
    'of “%s” nothing is said',
    (path) => {
      expect(askedWords(path.split('.'))).toBeUndefined()
    },
  )
})

describe('what may be chosen', () => {
  test.each([
    ['acts.items.account.kind', ['firstHand', 'record', 'hearsay']],
    ['acts.items.response', ['admitted', 'denied', 'noComment', 'askedForAdvice', 'notAsked']],
    ['protected.people.advocate.answer', ['yes', 'no', 'notKnown']],
    ['defendant.born.known', ['true', 'false']],
    ['evidence.none', ['none']],
    ['acts.items.what', []],
    ['acts.items.when.on', []],
    ['prohibitions.items.origin.inputs.distance', []],
    ['nothing', []],
  ])('%s: %j', (path, choices) => {
    expect(choicesOf(path.split('.'))).toEqual(choices)
  })
})
