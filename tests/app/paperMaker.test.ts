import { describe, expect, test } from 'vitest'
import { paperMaker } from '#src/app/paperMaker.ts'
import type { PaperAnswer, PaperQuestion } from '#src/app/paperMessages.ts'
import type { MakingProgress } from '#src/features/drafts/services.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { fakeWorkers } from '#tests/support/fakeWorkers.ts'
import { deliveredProfile } from '#tests/support/samples.ts'

const request = {
  draft: aDraft(),
  today: '2026-06-24',
  profile: deliveredProfile(),
  audience: 'advocate',
} as const
const nothing = () => undefined
const bytes = new Uint8Array([1])

describe('papers are made in one worker', () => {
  test('which is asked for a pack, a file, the disclosure export or the papers to read', () => {
    const { start, started } = fakeWorkers<PaperQuestion, PaperAnswer>()
    const { makePack, makeFile, makeDisclosure, writePapers } = paperMaker(start)
    void makePack(request, nothing)
    void makeFile({ ...request, stem: 'conditions', format: 'pdf' })
    void makeDisclosure({ ...request, reason: 'asked for' })
    void writePapers(request)
    const kinds = started[0]?.asked.map(({ work }) => work.kind)
    expect(kinds).toEqual(['pack', 'file', 'disclosure', 'write'])
  })

  test('and tells how far it has got before it answers', async () => {
    const { start, started } = fakeWorkers<PaperQuestion, PaperAnswer>()
    const { makePack, writePapers } = paperMaker(start)
    const told: MakingProgress[] = []
    const pack = makePack(request, (progress) => told.push(progress))
    const written = writePapers(request)
    started[0]?.say(1, { written: { ok: true, papers: [] } })
    started[0]?.say(0, { progress: { at: 1, of: 3, title: 'Chronology' } })
    started[0]?.say(0, { made: { ok: true, bytes, final: true } })
    expect(await pack).toEqual({ ok: true, bytes, final: true })
    expect(await written).toEqual({ ok: true, papers: [] })
    expect(told).toEqual([{ at: 1, of: 3, title: 'Chronology' }])
  })

  test('which, where it breaks, is said to all who wait', async () => {
    const { start, started } = fakeWorkers<PaperQuestion, PaperAnswer>()
    const { makePack, writePapers } = paperMaker(start)
    const waiting = [makePack(request, nothing), writePapers(request)]
    started[0]?.fail()
    for (const made of await Promise.all(waiting))
      expect(made).toMatchObject({ ok: false, because: 'worker' })
  })
})
