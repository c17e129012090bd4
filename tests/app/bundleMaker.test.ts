import { describe, expect, test } from 'vitest'
import type { AskedWorker } from '#src/app/askWorker.ts'
import { bundleMaker } from '#src/app/bundleMaker.ts'
import type { FromBundleWorker, ToBundleWorker } from '#src/app/bundleMessages.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { deliveredProfile } from '#tests/support/samples.ts'

function aWorker() {
  const target = new EventTarget()
  const heard: ToBundleWorker[] = []
  const state = { ended: false }
  const worker: AskedWorker = {
    addEventListener: target.addEventListener.bind(target),
    postMessage: (message: ToBundleWorker) => heard.push(message),
    terminate: () => {
      state.ended = true
    },
  }
  const say = (data: FromBundleWorker) => target.dispatchEvent(new MessageEvent('message', { data }))
  return { worker, heard, state, say, fail: () => target.dispatchEvent(new Event('error')) }
}

const file = new Uint8Array([7])
const request = {
  draft: aDraft(),
  today: '2026-06-24',
  profile: deliveredProfile(),
  kind: 'served',
  read: async (id: string) => (id === 'f1' ? file.slice() : undefined),
} as const

describe('a bundle is made in a worker of its own', () => {
  test('which hears what to make, tells how far it is, and ends with what it made', async () => {
    const { worker, heard, say, state } = aWorker()
    const told: string[] = []
    const { made } = bundleMaker(() => worker)(request, ({ doing, title }) => told.push(`${doing} ${title}`))
    expect(heard[0]).toMatchObject({ work: { kind: 'served' } })
    expect(heard[0]).not.toHaveProperty('work.read')
    say({ progress: { doing: 'adding exhibits', at: 1, of: 2, title: 'OM/1' } })
    say({ made: { ok: false, because: 'withheld', hits: [] } })
    expect(await made).toEqual({ ok: false, because: 'withheld', hits: [] })
    expect(told).toEqual(['adding exhibits OM/1'])
    expect(state.ended).toBe(true)
  })

  test('which gets each file that it asks for, or hears that there is none, or why it cannot be read', async () => {
    const { worker, heard, say } = aWorker()
    const read = async (id: string) => {
      if (id === 'f3') throw new Error('The vault is closed')
      return await request.read(id)
    }
    bundleMaker(() => worker)({ ...request, read }, () => undefined)
    for (const wants of ['f1', 'f2', 'f3']) say({ wants })
    await new Promise((done) => setTimeout(done))
    const files = heard.flatMap((one) => ('file' in one ? [one] : []))
    expect(files.toSorted((a, b) => a.file.localeCompare(b.file))).toEqual([
      { file: 'f1', bytes: file },
      { file: 'f2', bytes: undefined },
      { file: 'f3', bytes: undefined, fault: 'The vault is closed' },
    ])
  })

  test('which is ended at once when it is stopped, and whoever waits is told', async () => {
    const { worker, state, say } = aWorker()
    const { made, stop } = bundleMaker(() => worker)(request, () => undefined)
    stop()
    expect(state.ended).toBe(true)
    say({ made: { ok: false, because: 'withheld', hits: [] } })
    expect(await made).toEqual({ ok: false, because: 'stopped' })
  })

  test('and where it breaks, or cannot start, that is said', async () => {
    const { worker, fail } = aWorker()
    const { made } = bundleMaker(() => worker)(request, () => undefined)
    fail()
    expect(await made).toMatchObject({ ok: false, because: 'worker' })
    const none = () => {
      throw new Error('No worker')
    }
    expect(await bundleMaker(none)(request, () => undefined).made).toMatchObject({ because: 'worker' })
  })
})
