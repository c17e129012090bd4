import { describe, expect, test } from 'vitest'
import { papersServed } from '#src/domain/case/papersServed.ts'
import { handedOver, posted, servedPapers } from '#tests/support/paperServices.ts'

const issues = (answer: unknown) => papersServed.safeParse(answer).error?.issues.map(({ message }) => message)

describe('what is recorded of the service of papers', () => {
  test('is finished with one service, however it was made', () => {
    expect(issues(servedPapers(handedOver(), posted()))).toBeUndefined()
    expect(issues({ served: { answer: 'no' } })).toBeUndefined()
  })

  test('asks of papers handed over what proves it, and of a letter does not', () => {
    expect(issues(servedPapers(handedOver({}, { identity: undefined, signature: undefined })))).toEqual([
      'Say how the defendant’s identity was checked',
      'Say whether the defendant signed',
    ])
    expect(issues(servedPapers(posted({ time: undefined })))).toBeUndefined()
  })

  test('names the papers, and the way of service', () => {
    expect(issues(servedPapers(handedOver({ papers: [] })))).toEqual(['Choose the papers'])
    expect(issues(servedPapers({ ...handedOver(), how: undefined }))).toEqual([
      'Choose how the papers were served',
    ])
    expect(issues({ served: { answer: 'yes', services: [] } })).toEqual(['Add what was served'])
  })
})
