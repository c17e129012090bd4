import { expect, test } from 'vitest'
import { checkClashes, clashFinding } from '#src/domain/checks/checkClashes.ts'
import { orderClashes } from '#src/domain/clashes/orderClashes.ts'
import { orderOf } from '#tests/support/orderOf.ts'

const today = '2026-06-24'

test('a clash is a finding on the page of its condition, with both sides and the cure', () => {
  const [finding] = checkClashes(
    orderOf(['must not enter Mill Road'], ['must sign on at Mill Road Station']),
    today,
  )
  expect(finding).toMatchObject({
    code: 'clash-attendance',
    severity: 'explain',
    where: { step: 'requirements', item: 'r1', field: 'text.p1' },
    other: { step: 'prohibitions', item: 'p1' },
  })
  expect(finding?.message).toMatch(
    /^Condition 2 .* condition 1 .*\. Choose another place, or add an exception/,
  )
})

test('one with a stalking protection order in force stops', () => {
  const measures = [
    {
      id: 'm',
      kind: 'existingSpo' as const,
      status: 'inForce' as const,
      terms: 'To report at Mill Road Station.',
    },
  ]
  const [clash] = orderClashes(orderOf(['must not enter Mill Road'], [], { necessity: { measures } }), today)
  expect(clash && clashFinding(clash)).toMatchObject({
    severity: 'stops',
    authority: { provision: 's.2(7)' },
  })
})

test('of a condition on which the court has decided it is only said', () => {
  const outcome = { result: 'made' as const, conditions: [{ id: 'r1', as: 'drafted' as const }] }
  const file = orderOf(['must not enter Mill Road'], ['must sign on at Mill Road Station'], {
    service: { outcome },
  })
  expect(checkClashes(file, today).map(({ severity }) => severity)).toEqual(['hint'])
})
