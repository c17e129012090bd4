import { expect, test } from 'vitest'
import { checkOrderSize } from '#src/domain/checks/checkOrderSize.ts'
import { asAt, finishedCase, finishedWith } from '#tests/support/checking.ts'

const [one] = finishedCase().prohibitions?.items ?? []
if (!one) throw new Error('The finished case has no prohibition')
const requirements = finishedCase().requirements?.items ?? []

/** The finished case with so many conditions in all, none of them on devices and none in an interim order. */
const orderOf = (count: number) =>
  finishedWith({
    route: { kind: 'full' },
    prohibitions: {
      items: Array.from({ length: count - requirements.length }, (_, at) => ({
        ...one,
        id: `c-${at}`,
        interim: 'no' as const,
      })),
    },
  })

test('an order of twelve conditions is let be, one of thirteen asks once why it needs them all', () => {
  expect(checkOrderSize(orderOf(12), asAt)).toEqual([])
  expect(checkOrderSize(orderOf(13), asAt)).toMatchObject([
    { code: 'order-many-conditions', severity: 'explain', where: { step: 'prohibitions' } },
  ])
  expect(checkOrderSize(orderOf(13), asAt)[0]?.message).toContain('The order has 13 conditions')
})
