import { describe, expect, test } from 'vitest'
import { type PaperWorker, paperMaker } from '#src/app/paperMaker.ts'
import type { PaperAnswer, PaperQuestion } from '#src/app/paperMessages.ts'
import type { MakingProgress } from '#src/features/drafts/services.ts'
import { aCase } from '#tests/support/aCase.ts'
import { deliveredProfile } from '#tests/support/samples.ts'

const request = {
  file: aCase(),
  today: '2026-06-24',
  findings: [],
  profile: deliveredProfile(),
  audience: 'advocate',
} as const

/** Workers as far as this needs them; `say` is the worker speaking. */
function workers() {
  const started: {
    questions: PaperQuestion[]
    say: (answer: PaperAnswer) => void
    fail: () => void
    ended: boolean
  }[] = []
  const start = (): PaperWorker => {
    const target = new EventTarget()
    const one = {
      questions: [] as PaperQuestion[],
      say: (data: PaperAnswer) => target.dispatchEvent(new MessageEvent('message', { data })),
      fail: () => target.dispatchEvent(new Event('error')),
      ended: false,
    }
    started.push(one)
    return {
      addEventListener: target.addEventListener.bind(target),
      postMessage: (question: PaperQuestion) => one.questions.push(question),
      terminate: () => {
        one.ended = true
      },
    }
  }
  return { start, started }
}

const nothing = () => undefined

describe('papers are made in one worker', () => {
  test('which is not started before a paper is asked for, and is kept for the next', () => {
    const { start, started } = workers()
    const { makePack, makeFile, writePapers } = paperMaker(start)
    expect(started).toHaveLength(0)
    void makePack(request, nothing)
    void makeFile({ ...request, stem: 'conditions', format: 'pdf' })
    void writePapers(request)
    expect(started).toHaveLength(1)
    expect(started[0]?.questions.map(({ work }) => work.kind)).toEqual(['pack', 'file', 'write'])
  })

  test('answers find the one who asked, in whatever order they come', async () => {
    const { start, started } = workers()
    const { makePack, writePapers } = paperMaker(start)
    const told: MakingProgress[] = []
    const first = makePack(request, (progress) => told.push(progress))
    const second = makePack(request, nothing)
    const [worker] = started
    const third = writePapers(request)
    const [one, two, three] = worker?.questions ?? []
    worker?.say({ id: three?.id ?? 0, written: { ok: true, papers: [] } })
    worker?.say({ id: two?.id ?? 0, made: { ok: true, bytes: new Uint8Array([2]) } })
    worker?.say({ id: one?.id ?? 0, progress: { at: 1, of: 3, title: 'Chronology' } })
    worker?.say({ id: one?.id ?? 0, made: { ok: true, bytes: new Uint8Array([1]) } })
    expect(await first).toEqual({ ok: true, bytes: new Uint8Array([1]) })
    expect(await second).toEqual({ ok: true, bytes: new Uint8Array([2]) })
    expect(await third).toEqual({ ok: true, papers: [] })
    expect(told).toEqual([{ at: 1, of: 3, title: 'Chronology' }])
  })

  test('a worker that breaks is told to all who wait, and the next paper has a new one', async () => {
    const { start, started } = workers()
    const { makePack, writePapers } = paperMaker(start)
    const waiting = [makePack(request, nothing), makePack(request, nothing), writePapers(request)]
    started[0]?.fail()
    for (const made of await Promise.all(waiting))
      expect(made).toMatchObject({ ok: false, because: 'worker' })
    expect(started[0]?.ended).toBe(true)
    void makePack(request, nothing)
    expect(started).toHaveLength(2)
  })

  test('a worker that cannot be started is told as well', async () => {
    const { makePack } = paperMaker(() => {
      throw new TypeError('A script of another origin was refused')
    })
    expect(await makePack(request, nothing)).toMatchObject({ ok: false, because: 'worker' })
  })
})
