import { describe, expect, test } from 'vitest'
import type { Audience } from '#src/documents/blocks.ts'
import { plainText } from '#src/documents/plainText.ts'
import { orderServiceRecords } from '#src/documents/serviceRecord/orderServiceRecord.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { aChangeMade } from '#tests/support/aChangeMade.ts'
import { handedOver } from '#tests/support/paperServices.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const textsOf = (service: Part<CaseFile>['service'], audience: Audience = 'police-only') =>
  orderServiceRecords(servedFrom({ service, route: { kind: 'fullWithInterim' } }), audience).map(plainText)
const served = { answer: 'yes' as const, ...handedOver().how, method: 'atCourt' as const }
const interim = { result: 'made' as const, madeOn: '2026-07-08', court: 'Castlewick Magistrates’ Court' }
const outcome = { result: 'made' as const, madeOn: '2026-09-14', court: 'Dunmarrow Magistrates’ Court' }

describe('the record of service of an order', () => {
  test('is a form to complete by hand before there is an order', () => {
    const [text, ...others] = textsOf(undefined)
    expect(others).toEqual([])
    expect(text).toContain('Order\nInterim stalking protection order')
    expect(text).toContain('☐ The order as the court made it')
    expect(textsOf(undefined, 'serve-and-lodge')).toEqual([])
  })

  test('stays a form with the order named until its service is recorded', () => {
    const [text] = textsOf({ interim: { ...interim, served: { answer: 'no' } } })
    expect(text).toContain('Made on\n8 July 2026\nMade by\nCastlewick Magistrates’ Court')
    expect(text).toContain('Complete this by hand')
  })

  test('is one for each order, so that the service of the interim order stays proved', () => {
    const made = {
      interim: { ...interim, served },
      outcome: { ...outcome, served: { answer: 'no' as const } },
    }
    const texts = textsOf(made)
    expect(texts).toHaveLength(2)
    expect(texts[0]).toContain('Served on 23 June 2026')
    expect(texts[0]).toContain('Handed over at court')
    expect(texts[1]).toContain('Order\nStalking protection order\nMade on\n14 September 2026')
    const lodged = textsOf(made, 'serve-and-lodge')
    expect(lodged).toHaveLength(1)
    expect(lodged[0]).toContain('Interim stalking protection order')
  })

  test('is not lodged while something that proves it is missing', () => {
    const half = { interim: { ...interim, served: { ...served, identity: undefined } } }
    expect(textsOf(half, 'serve-and-lodge')).toEqual([])
    expect(textsOf(half)[0]).toContain('[Not yet entered: how identity was checked]')
  })
})

test('an order that was changed says so, and when', () => {
  const [record = []] = orderServiceRecords(servedView(aChangeMade(['vary'])), 'police-only')
  expect(wordsIn(record)).toContain('Stalking protection order, as varied')
  expect(wordsIn(record)).toContain('Changed on\n8 July 2026')
})
