import { expect, test } from 'vitest'
import { safeRoute } from '#src/documents/patrolCard/safeRoute.ts'

const route = (safeContact: object | undefined) =>
  safeRoute({ id: 'p', safeContact } as never, 'Ottoline').value

test('says how and when to reach the person, and whether a voicemail is safe', () => {
  expect(route({ way: 'call', times: 'After 18:00', voicemail: 'no' })).toBe(
    'Call. After 18:00. Leave no voicemail.',
  )
  expect(route({ way: 'text', voicemail: 'yes' })).toBe('Send a text message. A voicemail is safe.')
  expect(route({ way: 'email', voicemail: 'notKnown' })).toContain('it is not known to be safe')
})

test('says that a code word is agreed and never which', () => {
  expect(route({ way: 'call', codeWord: 'Lantern' })).toBe('Call. A code word is agreed: ask for it.')
  expect(route({ way: 'call', codeWord: ' ' })).toBe('Call.')
})

test('is a gap until it is entered', () => {
  expect(route(undefined)).toEqual({ what: 'how to reach this person safely', step: 'protected' })
})
