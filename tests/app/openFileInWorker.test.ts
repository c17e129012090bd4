import { afterEach, describe, expect, test, vi } from 'vitest'
import { type OpeningWorker, openFileInWorker } from '#src/app/openFileInWorker.ts'
import type { FromOpener, ToOpener } from '#src/app/openFileMessages.ts'

const header = new Uint8Array([1, 2])
const fileKey = { ok: true, key: new Uint8Array(16) } as const
const read = { ok: false, message: 'This file is not for you.' } as const
const file = new Uint8Array([7])

/** A worker as far as this needs one: `hear` says what comes of each message that goes to it. */
function aWorker(hear: (message: ToOpener, say: (message: FromOpener) => void, fail: () => void) => void) {
  const target = new EventTarget()
  const sent: ToOpener[] = []
  let ended = 0
  const worker: OpeningWorker = {
    addEventListener: target.addEventListener.bind(target),
    postMessage: (message: ToOpener) => {
      sent.push(message)
      const say = (data: FromOpener) => target.dispatchEvent(new MessageEvent('message', { data }))
      hear(message, say, () => target.dispatchEvent(new Event('error')))
    },
    terminate: () => {
      ended += 1
    },
  }
  return { worker, sent, ended: () => ended }
}

const withKey = async () => fileKey
const refusedWith = (why: string) => ({ ok: false, message: expect.stringContaining(why) })

afterEach(() => {
  vi.useRealTimers()
})

describe('a hand-over file is opened apart from the page', () => {
  test('by a worker that asks for the key of this one file by its header, and is ended', async () => {
    const asked: Uint8Array[] = []
    const { worker, sent, ended } = aWorker((message, say) => {
      if ('file' in message) say({ header })
      else say({ read })
    })
    const opening = openFileInWorker(() => worker)
    const opened = await opening(file, async (given) => {
      asked.push(given)
      return fileKey
    })
    expect(opened).toEqual(read)
    expect(asked).toEqual([header])
    expect(sent).toEqual([{ file }, { fileKey }])
    expect(ended()).toBe(1)
  })

  test('a worker that asks for a second key gets none, and is ended', async () => {
    const { worker, sent, ended } = aWorker((_, say) => say({ header }))
    const opened = await openFileInWorker(() => worker)(file, withKey)
    expect(opened).toEqual(refusedWith('could not be opened'))
    expect(sent).toHaveLength(2)
    expect(ended()).toBe(1)
  })

  test('where the vault was locked meanwhile, that is said', async () => {
    const { worker, ended } = aWorker((_, say) => say({ header }))
    const locked = () => Promise.reject(new Error('Your vault is locked.'))
    expect(await openFileInWorker(() => worker)(file, locked)).toEqual(refusedWith('locked'))
    expect(ended()).toBe(1)
  })

  test('a worker that breaks is a refusal in words', async () => {
    const { worker, ended } = aWorker((_, __, fail) => fail())
    expect(await openFileInWorker(() => worker)(file, withKey)).toEqual(refusedWith('could not be opened'))
    expect(ended()).toBe(1)
  })

  test('a file that holds it up is refused after ten seconds, not a moment before', async () => {
    vi.useFakeTimers()
    const { worker, ended } = aWorker(() => undefined)
    const opened = openFileInWorker(() => worker)(file, withKey)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(ended()).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(await opened).toEqual(refusedWith('within ten seconds'))
    expect(ended()).toBe(1)
  })
})
