import { expect, test, vi } from 'vitest'
import { askWorker } from '#src/app/askWorker.ts'
import { endWhenClosed } from '#src/app/endWhenClosed.ts'
import { fakeDoor } from '#tests/support/fakeDoor.ts'

/** A worker that never answers. */
function aWorker(): Worker {
  const target = new EventTarget()
  return Object.assign(target, {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  })
}

test('a worker that holds a case ends with the door, and whoever waits for it is told', async () => {
  const { door } = fakeDoor({ state: { kind: 'session' } })
  const workers: Worker[] = []
  const until = endWhenClosed(door)
  const ask = askWorker<string, string>(
    until(() => {
      const worker = aWorker()
      workers.push(worker)
      return worker
    }),
  )
  const heard = vi.fn(() => 'done' as const)
  ask('a case', heard)
  expect(workers).toHaveLength(1)
  await door.lock()
  expect(workers[0]?.terminate).toHaveBeenCalled()
  expect(heard).toHaveBeenCalledWith(undefined)
  door.startSession()
  ask('another case', heard)
  expect(workers).toHaveLength(2)
  expect(workers[1]?.terminate).not.toHaveBeenCalled()
})
