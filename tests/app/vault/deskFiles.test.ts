import { expect, test } from 'vitest'
import type { Answered, Asked, AskedWorker } from '#src/app/askWorker.ts'
import { deskFiles } from '#src/app/vault/deskFiles.ts'
import { deskInWorker } from '#src/app/vault/deskInWorker.ts'
import type { DeskAnswer, DeskCall } from '#src/storage/vault/desk/desk.ts'
import { someBytes } from '#tests/support/someBytes.ts'

/** A worker that notes what comes over and gives it back when it is read. */
function echoing() {
  const target = new EventTarget()
  const moved: number[] = []
  let kept: Uint8Array | undefined
  const worker: AskedWorker = {
    addEventListener: target.addEventListener.bind(target),
    terminate: () => undefined,
    postMessage: (question: Asked<DeskCall>, given?: unknown) => {
      const transfer: ArrayBuffer[] = Array.isArray(given) ? given : []
      moved.push(transfer.length)
      const { id, work } = structuredClone(question, { transfer })
      if (work.name === 'putFile') kept = work.given[2]
      const value = work.name === 'readFile' ? kept : undefined
      const data: Answered<DeskAnswer> = { id, answer: { ok: true, value } }
      target.dispatchEvent(new MessageEvent('message', { data }))
    },
  }
  return { worker, moved }
}

test('bytes go over to the worker by transfer, as a copy that leaves the caller his own', async () => {
  const { worker, moved } = echoing()
  const files = deskFiles(
    deskInWorker(
      () => worker,
      () => undefined,
    ).desk,
  )
  const bytes = someBytes(5)
  await files.put('case_1', 'file_1', bytes.subarray(1, 3))
  expect(bytes).toEqual(someBytes(5))
  expect(await files.read('case_1', 'file_1')).toEqual(someBytes(5).slice(1, 3))
  expect(moved).toEqual([1, 0])
})
