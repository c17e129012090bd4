import { describe, expect, test } from 'vitest'
import { askWorker } from '#src/app/askWorker.ts'
import { fakeWorkers } from '#tests/support/fakeWorkers.ts'

describe('questions are put to one worker', () => {
  test('which is not started before the first, and is kept for the next', () => {
    const { start, started } = fakeWorkers<string, string>()
    const ask = askWorker<string, string>(start)
    expect(started).toHaveLength(0)
    ask('one', () => 'done')
    ask('two', () => 'done')
    expect(started.map(({ asked }) => asked.map(({ work }) => work))).toEqual([['one', 'two']])
  })

  test('answers find the one who asked, in whatever order they come, until no more are wanted', () => {
    const { start, started } = fakeWorkers<string, string>()
    const ask = askWorker<string, string>(start)
    const heard: string[] = []
    ask('one', (answer) => {
      heard.push(`one: ${answer}`)
      return answer === 'wait' ? 'more' : 'done'
    })
    ask('two', (answer) => {
      heard.push(`two: ${answer}`)
      return 'done'
    })
    for (const [at, answer] of [
      [1, 'b'],
      [0, 'wait'],
      [0, 'a'],
      [0, 'late'],
    ] as const)
      started[0]?.say(at, answer)
    expect(heard).toEqual(['two: b', 'one: wait', 'one: a'])
  })

  test('a worker that breaks is told to all who wait, and the next question has a new one', () => {
    const { start, started } = fakeWorkers<string, string>()
    const ask = askWorker<string, string>(start)
    const heard: (string | undefined)[] = []
    const hear = (answer: string | undefined) => {
      heard.push(answer)
      return 'done' as const
    }
    ask('one', hear)
    ask('two', hear)
    started[0]?.fail()
    expect(heard).toEqual([undefined, undefined])
    expect(started[0]?.ended()).toBe(true)
    ask('three', hear)
    expect(started).toHaveLength(2)
  })

  test('a worker that cannot be started is told as well', () => {
    const ask = askWorker<string, string>(() => {
      throw new TypeError('A script of another origin was refused')
    })
    const heard: (string | undefined)[] = []
    ask('one', (answer) => {
      heard.push(answer)
      return 'done'
    })
    expect(heard).toEqual([undefined])
  })
})
