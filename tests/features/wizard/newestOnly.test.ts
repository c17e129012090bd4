import { expect, test } from 'vitest'
import { newestOnly } from '#src/features/wizard/newestOnly.ts'

/** Somebody who answers when told to. */
function slow() {
  const put: string[] = []
  const told: [string, string | undefined][] = []
  let answer: { now: () => void; not: () => void } = { now: () => undefined, not: () => undefined }
  const ask = newestOnly<string, string>(
    (question) => {
      put.push(question)
      return new Promise((resolve, reject) => {
        answer = { now: () => resolve(`on ${question}`), not: () => reject(new Error('no answer')) }
      })
    },
    (...heard) => told.push(heard),
  )
  const settled = async (how: 'now' | 'not') => {
    answer[how]()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { put, told, ask, settled }
}

test('of what is asked while an answer is awaited only the newest is put, after it', async () => {
  const { put, told, ask, settled } = slow()
  for (const question of ['m', 'mu', 'mus']) ask(question)
  expect(put).toEqual(['m'])
  await settled('now')
  expect(put).toEqual(['m', 'mus'])
  await settled('now')
  expect(told).toEqual([
    ['m', 'on m'],
    ['mus', 'on mus'],
  ])
})

test('where there is no answer that is told, and the next question is put all the same', async () => {
  const { put, told, ask, settled } = slow()
  ask('m')
  ask('mu')
  await settled('not')
  expect(told).toEqual([['m', undefined]])
  expect(put).toEqual(['m', 'mu'])
})
