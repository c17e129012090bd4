import { expect, test } from 'vitest'
import { longTexts } from '#src/domain/checks/longTexts.ts'
import { finishedWith } from '#tests/support/checking.ts'

test('each text with a reference is found, with its page, item and field', () => {
  const acts = {
    items: [{ id: 'act-1', what: 'As in [[act:act-2]]', reported: { reference: '[[act:act-3]]' } }],
    runs: [],
  }
  const found = longTexts(finishedWith({ acts, stalking: undefined, risk: undefined, necessity: undefined }))
  expect(found).toEqual([
    { text: 'As in [[act:act-2]]', where: { step: 'acts', item: 'act-1', field: 'what' } },
    { text: '[[act:act-3]]', where: { step: 'acts', item: 'act-1', field: 'reported' } },
  ])
})
