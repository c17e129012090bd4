import { describe, expect, test } from 'vitest'
import { alsoForPolice, forCourt, onceMade, provedOnce } from '#src/documents/rows/audiences.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

const conditions = madeAsDrafted(aCase())
const made = servedView(aCase({ service: { outcome: { result: 'made', madeOn: '2026-09-14', conditions } } }))
const asked = servedFrom()

describe('who holds a paper', () => {
  test('what goes to court goes to the defendant', () => {
    expect(forCourt()).toEqual(['serve-and-lodge'])
  })

  test('an explanation of the order is the police’s until what the court made is recorded', () => {
    expect(onceMade(asked)).toEqual(['police-only'])
    expect(onceMade(made)).toEqual(['serve-and-lodge'])
  })

  test('the notification form goes to the defendant once there is an order, and stays with the police', () => {
    expect(alsoForPolice(asked)).toEqual(['police-only'])
    expect(alsoForPolice(made)).toEqual(['serve-and-lodge', 'police-only'])
  })

  test('a record of service is lodged only when it is complete', () => {
    expect(provedOnce(false)).toEqual([])
    expect(provedOnce(true)).toEqual(['serve-and-lodge'])
  })
})
