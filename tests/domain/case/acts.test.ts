import { expect, test } from 'vitest'
import { act } from '#src/domain/case/acts.ts'

test('an account without its kind is told in words', () => {
  const told = act.shape.account.safeParse({ toldBy: 'Tansy' })
  expect(told.error?.issues.map(({ message }) => message)).toEqual([
    'Say whether the account is first-hand, a record or hearsay',
  ])
})
