import { describe, expect, test } from 'vitest'
import { changeRights } from '#src/documents/changeOrder/changeRights.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const rights = (...change: Parameters<typeof aChange>) =>
  wordsIn(changeRights(servedView(aChange(...change)), '2026-06-24'))
const interim = { route: { kind: 'change' as const, order: 'interim' as const } }

describe('what follows from an order that changes an order', () => {
  test('new names and addresses are still notified; nothing is said of a first notification', () => {
    expect(rights('vary')).toContain('section 9(3)')
    expect(rights('vary')).not.toContain('section 9(1)')
  })

  test('a discharge leaves nothing to break and nothing to notify', () => {
    expect(rights('discharge')).not.toContain('offence')
    expect(rights('discharge')).not.toContain('Notification')
  })

  test('section 7 gives an appeal against the change of a full order, and none of an interim one', () => {
    expect(rights('renew')).toContain('may appeal to the Crown Court against this order (section 7)')
    expect(rights('renew', interim)).not.toContain('may appeal to the Crown Court')
    expect(rights('renew', interim)).toContain('Section 7 gives no appeal')
  })

  test('are not told where a new order is asked for', () => {
    expect(changeRights(servedFrom(), '2026-06-24')).toEqual([])
  })
})
