import { afterEach, describe, expect, test, vi } from 'vitest'
import { type RestoreWorker, restoreInWorker } from '#src/app/restoreInWorker.ts'
import { restoreFile } from '#src/storage/restore/restoreFile.ts'

type Way = 'answers' | 'fails' | 'hangs'

/** A worker as far as this needs one: it answers as the real one does, or fails, or never says a word. */
function aWorker(way: Way): RestoreWorker & { ended: () => boolean } {
  const target = new EventTarget()
  let ended = false
  return {
    addEventListener: target.addEventListener.bind(target),
    postMessage: (file: Uint8Array | string) => {
      if (way === 'answers') target.dispatchEvent(new MessageEvent('message', { data: restoreFile(file) }))
      if (way === 'fails') target.dispatchEvent(new Event('error'))
    },
    terminate: () => {
      ended = true
    },
    ended: () => ended,
  }
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a file from outside is read apart from the page', () => {
  test('what the gate says comes back, and the worker is ended', async () => {
    const worker = aWorker('answers')
    expect(await restoreInWorker(() => worker)('not JSON')).toMatchObject({ ok: false })
    expect(worker.ended()).toBe(true)
  })

  test('a case that fits comes back whole', async () => {
    const file = JSON.stringify({ schema: 1, id: 'case_1', startedOn: '2026-11-02' })
    const result = await restoreInWorker(() => aWorker('answers'))(file)
    expect(result).toMatchObject({ ok: true, draft: { case: { id: 'case_1' } } })
  })

  test('a worker that fails is a refusal in words, and is ended', async () => {
    const worker = aWorker('fails')
    const result = await restoreInWorker(() => worker)('{}')
    expect(result).toEqual({ ok: false, message: 'This file could not be read. It was left as it is.' })
    expect(worker.ended()).toBe(true)
  })

  test('a file that holds up the reader is refused after ten seconds, not a moment before', async () => {
    vi.useFakeTimers()
    const worker = aWorker('hangs')
    const result = restoreInWorker(() => worker)('{}')
    await vi.advanceTimersByTimeAsync(9_999)
    expect(worker.ended()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await result).toMatchObject({ ok: false, message: expect.stringContaining('ten seconds') })
    expect(worker.ended()).toBe(true)
  })
})
