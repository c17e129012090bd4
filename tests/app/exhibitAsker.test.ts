import { expect, test } from 'vitest'
import type { Asked } from '#src/app/askWorker.ts'
import { exhibitAsker } from '#src/app/exhibitAsker.ts'
import type { ExhibitAnswer, ExhibitQuestion } from '#src/app/exhibitMessages.ts'
import type { LookedThrough } from '#src/features/drafts/exhibitWork.ts'

/** A worker that answers each question as `reply` says, at once or when the test says so. */
function fakeWorker(reply: (work: ExhibitQuestion) => readonly ExhibitAnswer[]) {
  const asked: ExhibitQuestion[] = []
  const listeners = new Map<string, (event: MessageEvent | Event) => void>()
  const start = () => ({
    postMessage: ({ id, work }: Asked<ExhibitQuestion>) => {
      asked.push(work)
      for (const answer of reply(work))
        listeners.get('message')?.(new MessageEvent('message', { data: { id, answer } }))
    },
    addEventListener: (kind: string, hear: (event: MessageEvent | Event) => void) =>
      listeners.set(kind, hear),
    terminate: () => undefined,
  })
  return { asked, breaks: () => listeners.get('error')?.(new Event('error')), ...exhibitAsker(start) }
}

const found: LookedThrough = { ok: true, kind: 'pdf', pages: [], found: [], sha256: 'ab' }

test('a file is looked through, and how far it is told', async () => {
  const { exhibits } = fakeWorker(() => [{ progress: { done: 1, of: 2 } }, { inspected: found }])
  const told: unknown[] = []
  expect(await exhibits.inspect(new Uint8Array(1), { tell: (progress) => told.push(progress) })).toEqual(
    found,
  )
  expect(told).toEqual([{ done: 1, of: 2 }])
})

test('a worker that breaks gives a reason and not a fault', async () => {
  const { exhibits, breaks } = fakeWorker(() => [])
  const looking = exhibits.inspect(new Uint8Array(1))
  const copying = exhibits.remake(new Uint8Array(1), [])
  breaks()
  expect([await looking, await copying]).toMatchObject([{ ok: false }, { ok: false }])
})

test('a stop is passed on for that file alone, and rejects', async () => {
  const { asked, exhibits } = fakeWorker(() => [])
  const stop = new AbortController()
  const copying = exhibits.remake(new Uint8Array(1), [], { signal: stop.signal })
  stop.abort()
  const [first] = asked
  expect(asked[1]).toEqual({ kind: 'stop', job: first && 'job' in first ? first.job : undefined })
  void copying.catch(() => undefined)

  const stopped = fakeWorker(() => [{ stopped: true }])
  const again = new AbortController()
  const waiting = stopped.exhibits.inspect(new Uint8Array(1), { signal: again.signal })
  again.abort(new Error('enough'))
  await expect(waiting).rejects.toBeUndefined()
})

test('a long file is sent with its first page alone, and again where the worker lost it', async () => {
  let lost = false
  const { asked, exhibits } = fakeWorker((work) => {
    const hasBytes = work.kind === 'page' && work.bytes !== undefined
    return lost && !hasBytes ? [{ notOpen: true }] : [{ picture: new Blob(['x']) }]
  })
  const page = { key: 'file_1', bytes: new Uint8Array(9), page: 1, width: 10 }
  const sent = () => asked.splice(0).map((work) => work.kind === 'page' && work.bytes !== undefined)
  await exhibits.pageImage(page)
  await exhibits.pageImage({ ...page, page: 2 })
  expect(sent()).toEqual([true, false])
  lost = true
  await exhibits.pageImage({ ...page, page: 3 })
  expect(sent()).toEqual([false, true])
})

test('a page that cannot be drawn rejects with what is wrong', async () => {
  const { exhibits } = fakeWorker(() => [{ fault: 'Page 9 cannot be read.' }])
  await expect(exhibits.pageImage({ key: 'a', bytes: new Uint8Array(1), page: 9, width: 1 })).rejects.toThrow(
    'Page 9',
  )
})
