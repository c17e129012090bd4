import { expect, test } from 'vitest'
import { draftResolver } from '#src/features/wizard/draftResolver.ts'

const errorsOf = async (values: object) => {
  const options = { fields: {}, shouldUseNativeValidation: false }
  return (await draftResolver(['interim', 'acts', 'length'])({ ...values }, undefined, options)).errors
}

test('half of a date is said at its box, in whatever row it stands', async () => {
  const acts = {
    items: [
      { id: 'a_1', behaviours: [''] },
      { id: 'a_2', when: { precision: 'exact', on: '31/2/' } },
    ],
  }
  const errors = await errorsOf({ interim: { lastDay: '31/2/' }, acts, length: {} })
  expect(errors.interim).toMatchObject({ lastDay: { message: expect.stringMatching(/last day/) } })
  expect(JSON.stringify(errors.acts)).toMatch(/"on":\{[^}]*"message":"Enter/)
  expect(errors.acts).toMatchObject({ items: { 1: { when: { on: { message: expect.any(String) } } } } })
})

test('a field of several parts is at fault as a whole once it is left', async () => {
  const asked = { names: ['defendant.born'], fields: {}, shouldUseNativeValidation: false } as const
  const values = { defendant: { born: { known: true, value: '14/2/' } } }
  const { errors } = await draftResolver(['defendant'])(values, undefined, {
    ...asked,
    names: [...asked.names],
  })
  expect(errors).toMatchObject({ defendant: { born: { message: expect.stringMatching(/date of birth/) } } })
})

test('what is whole, what is missing and what is not chosen yet are no fault', async () => {
  const acts = { items: [{ id: 'a_1', behaviours: [''] }] }
  expect(await errorsOf({ interim: { lastDay: '2026-02-28' }, acts, length: {} })).toEqual({})
  expect(await errorsOf({})).toEqual({})
})
