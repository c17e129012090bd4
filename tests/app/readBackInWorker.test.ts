import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ExhibitAnswer, ExhibitQuestion } from '#src/app/exhibitMessages.ts'
import { readBackInWorker } from '#src/app/readBackInWorker.ts'
import { fakeWorkers } from '#tests/support/fakeWorkers.ts'

afterEach(() => {
  vi.useRealTimers()
})

const anyFile = new Uint8Array([1, 2, 3])

function reading() {
  const { start, started } = fakeWorkers<ExhibitQuestion, ExhibitAnswer>()
  const result = readBackInWorker(start).readFileBack(anyFile)
  const [worker] = started
  if (!worker) throw new Error('No worker was started')
  return { worker, result }
}

describe('a file to be checked is read apart from the page', () => {
  test('what the worker says comes back, and the worker is ended', async () => {
    const { worker, result } = reading()
    expect(worker.asked[0]?.work).toEqual({ kind: 'readBack', bytes: anyFile })
    worker.say(0, { readBack: { ok: false, message: 'The file is a photo.' } })
    expect(await result).toEqual({ ok: false, message: 'The file is a photo.' })
    expect(worker.ended()).toBe(true)
  })

  test('a worker that breaks is a damaged file', async () => {
    const { worker, result } = reading()
    worker.fail()
    expect(await result).toMatchObject({ ok: false, message: expect.stringMatching(/damaged/) })
    expect(worker.ended()).toBe(true)
  })

  test('after twenty seconds it is stopped, and not a moment before', async () => {
    vi.useFakeTimers()
    const { worker, result } = reading()
    await vi.advanceTimersByTimeAsync(19_999)
    expect(worker.ended()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await result).toMatchObject({ ok: false, message: expect.stringMatching(/too long/) })
    expect(worker.ended()).toBe(true)
  })
})
