import { expect, test } from 'vitest'
import { examples } from '#src/documents/explanation/examples.ts'
import type { ServedCondition } from '#src/domain/audience/servedCase.ts'

const of = (
  text: string | undefined,
  kind: ServedCondition['kind'] = 'prohibition',
  exceptions: string[] = [],
) =>
  examples([{ id: 'c', number: 1, kind, text, exceptions, acts: [], protects: [], interim: false }]).join(' ')

test('an example fits what a condition says', () => {
  expect(of('must not contact Beth by any means.')).toContain('a “like”')
  expect(of('must not ask another person to contact Beth.')).toContain('Do not ask a friend')
  expect(of('must not enter Mill Road.')).toContain('go another way')
  expect(of('must not use an Account of Beth.')).toContain('in another name')
  expect(of('must attend a course.', 'requirement')).toContain('If you are ill')
})

test('there is no example of what no condition says', () => {
  expect(of('must not enter Mill Road.')).not.toMatch(/like|friend|ill|another name/)
  expect(of('must not ask another person to look for Beth.')).not.toContain('friend')
  expect(of(undefined)).toBe('')
})

test('nobody is sent another way where passing through is allowed', () => {
  const allowed = ['The defendant may pass along Mill Road by bus without stopping.']
  expect(of('must not enter Mill Road.', 'prohibition', allowed)).toBe('')
  expect(of('must not enter Mill Road.', 'prohibition', ['The defendant may call 999.'])).toContain(
    'another way',
  )
})
