import { describe, expect, test } from 'vitest'
import { attackFacts } from '#src/domain/attack/attackFacts.ts'
import { questionsOnProcedure } from '#src/domain/attack/questionsOnProcedure.ts'
import { asksFor, stateOf } from '#tests/support/attacking.ts'
import { asAt, finishedCase } from '#tests/support/checking.ts'

const because = (finding: string) => ({ explanations: [{ finding, reason: 'There is one.' }] })

test('the standard of proof is always asked about, and never called settled', () => {
  expect(asksFor('standard-of-proof')[0]?.why).toContain('not settled')
  expect(stateOf('standard-of-proof')).toBe('answered')
  expect(stateOf('standard-of-proof', { applicant: { standardConfirmed: undefined } })).toBe('open')
})

describe('the person to be protected', () => {
  const view = (obtained: object) => ({
    views: {
      people: (finishedCase().views?.people ?? []).map((one) => ({
        ...one,
        obtained: { answer: 'yes' as const, ...obtained },
      })),
    },
  })

  test.each([
    [{ view: 'supports' }, 'none'],
    [{ view: 'mixed', words: '' }, 'open'],
    [{ view: 'opposes', words: 'I do not want this.' }, 'answered'],
  ])('with %j a view against the order is %s', (obtained, state) => {
    expect(stateOf('view-opposed', view(obtained))).toBe(state)
  })

  test('opposition is no bar', () => {
    const [question] = asksFor('view-opposed', view({ view: 'opposes', words: 'No.' }))
    expect(question?.why).toContain('The Act does not ask for the consent')
    expect(question?.where).toEqual({ step: 'views', item: 'p-ottoline', field: 'obtained.words' })
  })

  test('who was not asked', () => {
    expect(stateOf('view-not-asked')).toBe('none')
    expect(stateOf('view-not-asked', view({ answer: 'no', why: '' }))).toBe('open')
    expect(stateOf('view-not-asked', view({ answer: 'no', why: 'She is abroad.' }))).toBe('answered')
    expect(
      stateOf('view-not-asked', {
        ...view({ answer: 'no', why: '' }),
        ...because('view-not-obtained|views|p-ottoline|obtained'),
      }),
    ).toBe('answered')
  })
})

test('what helps the defendant', () => {
  expect(stateOf('disclosure-not-looked-for')).toBe('none')
  expect(stateOf('disclosure-not-looked-for', { disclosure: undefined })).toBe('open')
  expect(stateOf('disclosure-not-looked-for', { disclosure: { looked: 'no' } })).toBe('open')
  const reason = because('disclosure-not-looked|disclosure||looked')
  expect(stateOf('disclosure-not-looked-for', { disclosure: { looked: 'no' }, ...reason })).toBe('answered')
})

test('an interim order behind the defendant’s back', () => {
  const notice = (part: object) => ({
    interim: { notice: { mode: 'withoutNotice' as const, why: 'He would run.', ...part } },
  })
  expect(stateOf('without-notice')).toBe('none')
  expect(stateOf('without-notice', notice({ returnOn: undefined }))).toBe('open')
  expect(stateOf('without-notice', notice({ returnOn: '2026-07-01' }))).toBe('answered')
})

test('an order without an end', () => {
  const period = (reason: string) => ({ length: { period: { kind: 'untilFurtherOrder' as const, reason } } })
  expect(stateOf('length-without-end')).toBe('none')
  expect(stateOf('length-without-end', period(''))).toBe('open')
  expect(stateOf('length-without-end', period('He never stopped.'))).toBe('answered')
})

describe('service', () => {
  const summons = (method: 'personal' | 'post' | 'solicitor' | 'leftAtAddress') => ({
    court: { summons: { method } },
  })

  test.each([
    ['personal', 'none'],
    ['solicitor', 'none'],
    ['post', 'open'],
    ['leftAtAddress', 'open'],
  ] as const)('of the summons, %s: %s', (method, state) => {
    expect(stateOf('service-doubtful', summons(method))).toBe(state)
  })

  test('by post with a reason, and by hand where nobody knows the address', () => {
    expect(
      stateOf('service-doubtful', {
        ...summons('post'),
        ...because('summons-not-handed-over|court||summons.method'),
      }),
    ).toBe('answered')
    expect(stateOf('service-doubtful', { defendant: { address: { kind: 'notKnown' } } })).toBe('open')
    expect(
      stateOf('service-doubtful', { defendant: { address: { kind: 'noFixed', found: 'The market' } } }),
    ).toBe('answered')
  })

  test.each([
    [{ method: 'personal', signature: 'signed', explained: 'yes' }, 'none'],
    [{ method: 'personal', signature: 'refused', bodyWorn: 'Clip 12', explained: 'yes' }, 'none'],
    [{ method: 'personal', signature: 'refused', bodyWorn: '', explained: 'yes' }, 'open'],
    [{ method: 'personal', signature: 'signed', explained: 'no' }, 'open'],
    [{ method: 'post', signature: 'signed', explained: 'yes' }, 'open'],
  ])('of the order, with %j: %s', (served, state) => {
    const outcome = { result: 'made' as const, madeOn: '2026-07-30', served: { answer: 'yes', ...served } }
    expect(stateOf('full-order-service-doubtful', { service: { outcome } as object })).toBe(state)
  })
})

test.each([
  [{ answer: 'no' }, 'none'],
  [{ answer: 'notKnown' }, 'open'],
  [{ answer: 'yes', adjustments: '' }, 'open'],
  [{ answer: 'yes', adjustments: 'Read it to him.' }, 'answered'],
] as const)('a defendant of whose needs is recorded %j: %s', (vulnerability, state) => {
  expect(stateOf('defendant-vulnerable', { circumstances: { vulnerability } })).toBe(state)
})

test('of an empty case only what is asked of every case', () => {
  const codes = questionsOnProcedure(attackFacts({ schema: 1, id: 'x', startedOn: asAt }, asAt)).map(
    ({ code }) => code,
  )
  expect(codes).toEqual(['standard-of-proof', 'disclosure-not-looked-for'])
})
