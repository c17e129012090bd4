import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SliceId } from '#src/domain/case/slices.ts'
import { changeStep } from '#src/storage/changeStep.ts'
import type { DraftStore, Patch, Stored } from '#src/storage/draftStore.ts'
import { supervisor } from '#tests/support/aChain.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { vaultDevice } from '#tests/support/devices.ts'

const now = '2026-11-23T12:00:00.000Z'

describe('saving one step while others save theirs', () => {
  let tabs: DraftStore[]
  const first = () => tabs[0] as DraftStore
  const read = async (store = first()): Promise<Stored> => {
    const opened = await store.read('case_1')
    if (opened.kind !== 'draft') throw new Error(`The draft is ${opened.kind}`)
    return opened
  }

  beforeEach(async () => {
    const device = vaultDevice()
    tabs = [await device.tab(), await device.tab(), await device.tab(), await device.tab()]
    await first().create(aDraft(), now)
  })
  afterEach(() => {
    for (const tab of tabs) tab.close()
  })

  test('text that waits in a box is no conflict with a change of its step, but is with other text in the same box', async () => {
    const base = await read()
    const waiting = (text: string): Patch => ({ pending: { step: 'acts', box: 'quick', text } })
    const items = [{ id: 'a', what: 'He rang' }]
    await changeStep(first(), base, { step: 'acts', answers: { items }, typed: {} }, now)
    const kept = await changeStep(first(), base, waiting('7 April'), now)
    expect(kept).toMatchObject({ saved: true, draft: { case: { acts: { items } } } })

    const other = await changeStep(first(), base, waiting('8 April'), now)
    expect(other).toMatchObject({
      saved: false,
      mine: { typed: { quick: '8 April' } },
      theirs: { typed: { quick: '7 April' } },
    })
  })

  const reasoning = (step: SliceId, text: string): Patch =>
    ({ step, answers: { reasoning: text }, typed: {} }) as Patch

  test('four tabs with twenty-five edits each lose none of the hundred', async () => {
    const finding = (tab: number, edit: number) => `finding ${tab}.${edit}`
    const base = await read()
    await Promise.all(
      tabs.map(async (store, tab) => {
        for (let edit = 1; edit <= 25; edit++) {
          const patch: Patch = {
            explanation: { finding: finding(tab, edit), reason: `reason ${tab}.${edit}` },
          }
          const changed = await changeStep(store, base, patch, now)
          expect(changed.saved).toBe(true)
        }
      }),
    )
    const { draft, seq } = await read()
    const kept = new Set(draft.case.explanations?.map(({ finding }) => finding))
    const wanted = tabs.flatMap((_, tab) => Array.from({ length: 25 }, (_, edit) => finding(tab, edit + 1)))
    expect(kept).toEqual(new Set(wanted))
    expect(seq).toBe(101)
  })

  test('four tabs that each type in a step of their own end with the last text of each', async () => {
    const steps: SliceId[] = ['stalking', 'risk', 'necessity', 'interim']
    const save = async (store: DraftStore, base: Stored, step: SliceId, text: string): Promise<Stored> => {
      const words = step === 'interim' ? { cannotWait: text } : { reasoning: text }
      const changed = await changeStep(store, base, { step, answers: words, typed: {} } as Patch, now)
      return changed.saved ? changed : Promise.reject(new Error('Nobody else wrote in this step'))
    }
    const saveAll = async (store: DraftStore, step: SliceId) => {
      let base = await read(store)
      for (let edit = 1; edit <= 25; edit++) base = await save(store, base, step, `${step} ${edit}`)
    }
    await Promise.all(tabs.map((store, tab) => saveAll(store, steps[tab] as SliceId)))
    expect((await read()).draft.case).toMatchObject({
      stalking: { reasoning: 'stalking 25' },
      risk: { reasoning: 'risk 25' },
      necessity: { reasoning: 'necessity 25' },
      interim: { cannotWait: 'interim 25' },
    })
  })

  test('where two tabs changed the same step, both texts come back and nothing is written over', async () => {
    const base = await read()
    await changeStep(first(), base, reasoning('risk', 'the first tab'), now)
    const second = await changeStep(tabs[1] as DraftStore, base, reasoning('risk', 'the second tab'), now)
    expect(second).toMatchObject({
      saved: false,
      mine: { answers: { reasoning: 'the second tab' } },
      theirs: { answers: { reasoning: 'the first tab' } },
      current: { seq: 2 },
    })
    expect((await read()).draft.case.risk).toEqual({ reasoning: 'the first tab' })
  })

  test('half-typed text that another tab left in the same step is a conflict too', async () => {
    const base = await read()
    const date = (text: string): Patch => ({
      step: 'defendant',
      answers: undefined,
      typed: { 'born.value': text },
    })
    await changeStep(first(), base, date('31/2/'), now)
    const second = await changeStep(tabs[1] as DraftStore, base, date('3/12/'), now)
    expect(second).toMatchObject({
      saved: false,
      mine: { typed: { 'born.value': '3/12/' } },
      theirs: { typed: { 'born.value': '31/2/' } },
    })
  })

  test('two tabs that wrote the same words do not quarrel', async () => {
    const base = await read()
    await changeStep(first(), base, reasoning('risk', 'the same'), now)
    const second = await changeStep(tabs[1] as DraftStore, base, reasoning('risk', 'the same'), now)
    expect(second).toMatchObject({ saved: true, seq: 2 })
  })

  test('notes of a step that were changed elsewhere stay when this tab changes only its answers', async () => {
    const base = await read()
    await changeStep(first(), base, { note: { step: 'risk', text: 'ring the ward' } }, now)
    const second = await changeStep(tabs[1] as DraftStore, base, reasoning('risk', 'mine'), now)
    expect(second).toMatchObject({ saved: true, draft: { notes: { risk: 'ring the ward' } } })
  })

  test('two reasons for the same finding are put before a person; two marks are both kept', async () => {
    const base = await read()
    const reason = (text: string): Patch => ({ explanation: { finding: 'a|risk||', reason: text } })
    await changeStep(first(), base, reason('first'), now)
    expect(await changeStep(tabs[1] as DraftStore, base, reason('second'), now)).toMatchObject({
      saved: false,
      mine: { answers: { reason: 'second' } },
      theirs: { answers: { reason: 'first' } },
    })
    await changeStep(first(), base, { mark: { lodgedOn: '2026-11-23' } }, now)
    await changeStep(tabs[1] as DraftStore, base, { mark: { servedOn: '2026-11-24' } }, now)
    expect((await read()).draft.case.marks).toEqual({ lodgedOn: '2026-11-23', servedOn: '2026-11-24' })
  })

  test('an item of the record of review that two tabs put is put before a person; two items are both kept', async () => {
    const put = (id: string, reason: string): Patch => ({
      review: [{ in: 'checklist', item: { id, result: 'pass', reason, by: supervisor, at: now } }],
    })
    const base = await read()
    await changeStep(first(), base, put('7', 'mine'), now)
    expect(await changeStep(tabs[1] as DraftStore, base, put('7', 'theirs'), now)).toMatchObject({
      saved: false,
    })
    expect(await changeStep(tabs[1] as DraftStore, base, put('8', 'theirs'), now)).toMatchObject({
      saved: true,
    })
    expect((await read()).draft.review?.checklist?.map(({ id }) => id)).toEqual(['7', '8'])
  })

  test('what is handed over does not lie over a comment that another tab wrote meanwhile', async () => {
    const base = await read()
    await changeStep(first(), base, { review: [], author: supervisor.key }, now)
    const received = { received: { ...base.draft, notes: { acts: 'new' } } }
    expect(await changeStep(tabs[1] as DraftStore, base, received, now)).toMatchObject({ saved: false })
  })
})
