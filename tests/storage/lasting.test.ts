import { expect, test } from 'vitest'
import { askToLast, isLasting } from '#src/storage/lasting.ts'

test.each([true, false])('the browser’s answer (%s) is told', async (answer) => {
  const keeper = { persist: async () => answer, persisted: async () => answer }
  expect(await askToLast(keeper)).toBe(answer)
  expect(await isLasting(keeper)).toBe(answer)
})

test('a browser that cannot be asked, or breaks when it is, says nothing', async () => {
  expect(await askToLast({})).toBeUndefined()
  expect(await isLasting({})).toBeUndefined()
  const broken = () => Promise.reject(new TypeError('Not allowed'))
  expect(await askToLast({ persist: broken })).toBeUndefined()
  expect(await isLasting({ persisted: broken })).toBeUndefined()
})
