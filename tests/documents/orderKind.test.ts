import { expect, test } from 'vitest'
import { orderKind } from '#src/documents/orderKind.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'

test.each([
  [{ kind: 'full' }, 'full'],
  [{ kind: 'fullWithInterim' }, 'interim'],
  [{ kind: 'interimOnly' }, 'interim'],
] as const)('before the court decides, the order that can be made first: %o', (route, kind) => {
  expect(orderKind(servedView(aCase({ route })))).toBe(kind)
})

test('is a full one while no route is chosen, and the one made once it is', () => {
  expect(orderKind(servedView(aCase({ route: undefined })))).toBe('full')
  const made = aCase({ service: { outcome: { result: 'made', madeOn: '2026-09-14' } } })
  expect(orderKind(servedView(made))).toBe('full')
})

test('is the one that is to be changed, until it is', () => {
  expect(orderKind(servedView(aChange('vary')))).toBe('full')
  expect(orderKind(servedView(aChange('vary', { route: { kind: 'change', order: 'interim' } })))).toBe(
    'interim',
  )
})
