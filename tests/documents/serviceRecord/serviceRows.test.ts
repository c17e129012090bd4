import { describe, expect, test } from 'vitest'
import { plainText } from '#src/documents/plainText.ts'
import { type ServiceFacts, serviceRows } from '#src/documents/serviceRecord/serviceRows.ts'

const textOf = (service: Partial<ServiceFacts>) =>
  plainText([
    { kind: 'rows', rows: serviceRows({ complete: true, ...service }, 'Arthur Example', 'service') },
  ])

describe('a record of service', () => {
  test('handed over says on whom, how, when, where, by whom and what proves it', () => {
    const text = textOf({
      method: 'personal',
      on: '2026-06-23',
      time: '15:20',
      place: 'At home',
      by: 'PC 1',
      identity: 'Photograph',
      explained: 'yes',
      copyLeft: 'no',
      language: 'Polish, by telephone',
      response: 'He said nothing.',
      bodyWorn: 'BW/1',
      signature: 'refused',
    })
    expect(text).toContain(
      'Person served\nArthur Example\nHow\nHanded over in person\nDay\nTuesday 23 June 2026\nTime\n3:20pm',
    )
    expect(text).toContain('Identity checked by\nPhotograph\nContent explained\nYes\nCopy left\nNo')
    expect(text).toContain(
      'Language and interpreter\nPolish, by telephone\nWhat was said\nHe said nothing.\nBody-worn video\nBW/1',
    )
    expect(text).toContain('Signature\nRefused to sign')
  })

  test('by post names the day and address of posting, and asks for nothing that cannot be known', () => {
    const text = textOf({ method: 'post', on: '2026-06-23', place: '4 Tannery Yard', by: 'PC 1' })
    expect(text).toContain('Posted on\nTuesday 23 June 2026\nPosted to\n4 Tannery Yard')
    expect(text).not.toContain('Not yet entered')
  })

  test('left or given to a solicitor names that person', () => {
    expect(textOf({ method: 'leftAtAddress', to: 'His sister' })).toContain('Left with\nHis sister')
    expect(textOf({ method: 'solicitor', to: 'Tarn and Company' })).toContain('Solicitor\nTarn and Company')
  })

  test('has a gap for what is not entered', () => {
    expect(textOf({ method: 'personal' }).match(/Not yet entered/g)).toHaveLength(8)
    expect(textOf({}).match(/Not yet entered/g)).toHaveLength(9)
  })
})
