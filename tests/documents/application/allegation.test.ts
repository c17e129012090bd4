import { describe, expect, test } from 'vitest'
import { allegationTable, kindInWords, knownInWords } from '#src/documents/application/allegation.ts'
import { wordsOf } from '#src/documents/runs.ts'
import type { ServedAct } from '#src/domain/audience/servedCase.ts'
import { behaviours } from '#src/domain/case/acts.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const served = servedFrom()
const [act] = served.acts
const withAct = (change: Partial<ServedAct>): ServedAct[] => (act ? [{ ...act, ...change }] : [])
const alleged = (change: Partial<ServedAct> = {}) =>
  wordsIn([allegationTable('Acts', withAct(change), served)])

describe('an alleged act', () => {
  test('has its number, its time, what happened, its kind and its proof', () => {
    expect(alleged()).toContain(
      [
        '1',
        'Monday 6 April 2026 at 10:10pm',
        'Between 10:10pm and 11pm he sent Ottoline Marshbank 31 messages. At 9:55pm she had ended their talk about reuniting.',
        'Contact, or trying to make contact, s.2A(3)(b). Known from: device or its records and statement; exhibit OM/1.',
      ].join('\n'),
    )
  })

  test('has its place, or that the place is withheld', () => {
    expect(alleged({ place: 'Larch Row' })).toContain('at 10:10pm, Larch Row')
    expect(alleged({ placeWithheld: true })).toContain('at 10:10pm, at a place that is withheld')
  })

  test.each([
    ['admitted', 'He admits it.'],
    ['denied', 'He denies it.'],
  ] as const)('says that it is %s', (response, words) => {
    expect(alleged({ response })).toContain(words)
  })

  test.each(['noComment', 'askedForAdvice', 'notAsked'] as const)(
    'never puts %s as an answer',
    (response) => {
      expect(alleged({ response })).toBe(alleged({ response: undefined }))
      expect(alleged({ response })).not.toMatch(/comment|advice|asked|admits|denies/)
    },
  )

  test('says what is only suspected, what it broke and its context', () => {
    expect(alleged({ attribution: 'suspected' })).toContain('It is suspected, not certain')
    expect(alleged({ attribution: 'strong' })).toContain(
      'strong, but the applicant does not treat it as established',
    )
    expect(alleged({ attribution: 'confirmed' })).not.toMatch(/suspected|strong/)
    expect(alleged({ breachOf: 'Police bail' })).toContain('Said to be in breach of: Police bail.')
    expect(alleged({ context: 'She had said no' })).toContain('She had said no.')
  })

  test('has gaps for what is not entered', () => {
    const text = alleged({ when: undefined, what: undefined, behaviours: [], howKnown: [] })
    expect(text.match(/Not yet entered/g)).toHaveLength(4)
  })
})

test.each(behaviours)('the kind %s of act has words and no code', (behaviour) => {
  const [one] = withAct({ behaviours: [behaviour] })
  expect(one && wordsOf(kindInWords(one) ?? '')).toMatch(
    /^[A-Z][a-z ,-]+(?:s\.2A\(3\)\([a-g]\)(?:\([iv]+\))?)?\.$/,
  )
})

test('a background event has no kind', () => {
  const [one] = withAct({ kind: 'context' })
  expect(one && kindInWords(one)).toBeUndefined()
})

test('hearsay names who told it', () => {
  const known = (change: Partial<ServedAct>) => {
    const [one] = withAct(change)
    return one && wordsOf(knownInWords(one))
  }
  expect(known({ hearsay: true, toldBy: 'Merrin Oakhollow' })).toContain(
    'This is hearsay, from Merrin Oakhollow.',
  )
  expect(known({ hearsay: true, toldBy: undefined })).toContain('Not yet entered')
  expect(known({ exhibits: ['OM/1', 'OM/2'] })).toContain('exhibits OM/1 and OM/2')
})
