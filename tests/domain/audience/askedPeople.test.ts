import { expect, test } from 'vitest'
import { askedPeople } from '#src/domain/audience/askedPeople.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { aCase } from '#tests/support/aCase.ts'

const [view] = aCase().views?.people ?? []
const asked = (change: object) =>
  askedPeople(policeView(aCase({ views: { people: [{ ...view, id: 'p-ottoline', ...change }] } })))

test('each person is told with when, how and by whom they were asked, and the sentence for the papers', () => {
  const sentence = { text: 'She asks the court to decide.', agreed: 'yes' }
  expect(asked({ sentence })).toMatchObject([
    {
      person: 'Ottoline Marshbank',
      on: '2026-06-22',
      why: undefined,
      sentence: sentence.text,
      agreed: 'yes',
    },
  ])
})

test('of somebody who was not asked there is why, and of an answer not given nothing', () => {
  expect(asked({ obtained: { answer: 'no', why: 'Not safe' } })).toMatchObject([
    { why: 'Not safe', words: undefined },
  ])
  expect(asked({ obtained: undefined })).toEqual([])
})
