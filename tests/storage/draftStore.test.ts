import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DraftStore, Stored } from '#src/storage/draftStore.ts'
import { DraftMissing, DraftUnreadable } from '#src/storage/faults.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { type Device, inMemoryDevice, vaultDevice } from '#tests/support/devices.ts'
import { sampleProfile } from '#tests/support/samples.ts'

const noon = '2026-11-23T12:00:00.000Z'
const later = '2026-11-23T12:05:00.000Z'

describe.each([
  ['in a vault on the disk of the browser', vaultDevice],
  ['in memory', inMemoryDevice],
])('the drafts %s', (_, aDevice) => {
  let device: Device
  let open: DraftStore[]
  let store: DraftStore

  const tab = async () => {
    const opened = await device.tab()
    open.push(opened)
    return opened
  }
  const read = async (id = 'case_1'): Promise<Stored> => {
    const opened = await store.read(id)
    if (opened.kind !== 'draft') throw new Error(`The draft is ${opened.kind}`)
    return opened
  }

  beforeEach(async () => {
    open = []
    device = aDevice()
    store = await tab()
  })
  afterEach(() => {
    for (const opened of open) opened.close()
  })

  test('a new draft can be opened and stands in the list', async () => {
    const draft = aDraft({ defendant: { name: 'Dan Ember' } }, { notes: { acts: 'ask again' } })
    expect(await store.create(draft, noon)).toEqual({ created: true, seq: 1 })
    expect(await store.read('case_1')).toMatchObject({ kind: 'draft', draft, seq: 1 })
    expect(await store.list()).toMatchObject([{ id: 'case_1', defendant: 'Dan Ember', changedAt: noon }])
  })

  test('a draft that is not there is missing, not empty', async () => {
    expect(await store.read('case_9')).toEqual({ kind: 'missing' })
    expect(await store.list()).toEqual([])
  })

  test('a draft that is there is never written over by a new one', async () => {
    await store.create(aDraft({ defendant: { name: 'Dan Ember' } }), noon)
    expect(await store.create(aDraft(), later)).toEqual({ created: false, because: 'exists' })
    expect((await read()).draft.case.defendant).toEqual({ name: 'Dan Ember' })
  })

  test('a change of one step is kept with its half-typed text and moves the draft up in the list', async () => {
    await store.create(aDraft(), noon)
    await store.create(aDraft({ id: 'case_2' }), later)
    const typed = { 'born.value': '31/2/' }
    const changed = await store.change(
      'case_1',
      1,
      { step: 'defendant', answers: { name: 'Dan Ember' }, typed },
      '2026-11-23T12:06:00.000Z',
    )
    expect(changed).toMatchObject({ saved: true, seq: 2 })
    const { draft, seq } = await read()
    expect(seq).toBe(2)
    expect(draft.case.defendant).toEqual({ name: 'Dan Ember' })
    expect(draft.typing).toEqual({ defendant: typed })
    expect((await store.list()).map(({ id }) => id)).toEqual(['case_1', 'case_2'])
  })

  test('a change on an old state is refused with what is stored', async () => {
    await store.create(aDraft(), noon)
    await store.change('case_1', 1, { step: 'route', answers: { kind: 'full' }, typed: {} }, noon)
    const second = await store.change(
      'case_1',
      1,
      { step: 'route', answers: { kind: 'fullWithInterim' }, typed: {} },
      later,
    )
    expect(second).toMatchObject({
      saved: false,
      current: { seq: 2, draft: { case: { route: { kind: 'full' } } } },
    })
    expect((await read()).draft.case.route).toEqual({ kind: 'full' })
  })

  test('a draft that was removed in another tab is not made again by a change', async () => {
    await store.create(aDraft(), noon)
    await (await tab()).remove('case_1', noon)
    const change = store.change('case_1', 1, { step: 'route', answers: { kind: 'full' }, typed: {} }, later)
    await expect(change).rejects.toThrow(DraftMissing)
    expect(await store.list()).toEqual([])
  })

  test('a removal can be undone until the next purge', async () => {
    const draft = aDraft({ defendant: { name: 'Dan Ember' } })
    await store.create(draft, noon)
    const listed = await store.list()
    expect(await store.remove('case_1', later)).toEqual({ removed: true })
    expect(await store.read('case_1')).toEqual({ kind: 'missing' })
    expect(await store.list()).toEqual([])

    await store.purge(later)
    expect(await store.restore('case_1')).toEqual({ restored: true })
    expect(await store.read('case_1')).toMatchObject({ kind: 'draft', draft, seq: 1 })
    expect(await store.list()).toEqual(listed)

    await store.remove('case_1', noon)
    await store.purge(later)
    expect(await store.restore('case_1')).toEqual({ restored: false, because: 'notKept' })
  })

  test('an undone removal never writes over a draft that took its place', async () => {
    await store.create(aDraft(), noon)
    await store.remove('case_1', noon)
    expect(await store.create(aDraft({ defendant: { name: 'New' } }), later)).toEqual({
      created: true,
      seq: 2,
    })
    expect(await store.restore('case_1')).toEqual({ restored: false, because: 'exists' })
    expect((await read()).draft.case.defendant).toEqual({ name: 'New' })
  })

  test('a case that was removed, imported again and removed again is kept twice, each to be put back', async () => {
    const first = aDraft({ defendant: { name: 'First' } })
    const second = aDraft({ defendant: { name: 'Second' } })
    await store.create(first, noon)
    await store.remove('case_1', noon)
    await store.create(second, later)
    await store.remove('case_1', later)
    const [last, before] = await store.removed()
    expect([last?.summary.defendant, before?.summary.defendant]).toEqual(['Second', 'First'])
    expect(before?.removedAt).toBe(noon)
    expect(await store.restore('case_1', before?.key)).toEqual({ restored: true })
    expect((await read()).draft).toEqual(first)
    expect((await store.removed()).map(({ summary }) => summary.defendant)).toEqual(['Second'])
    await store.purge('2026-11-24T00:00:00.000Z')
    expect(await store.removed()).toEqual([])
  })

  test('a case that was let go and imported again counts on, so that no tab that still shows the old one writes over it', async () => {
    await store.create(aDraft(), noon)
    await store.change('case_1', 1, { step: 'route', answers: { kind: 'full' }, typed: {} }, noon)
    await store.remove('case_1', noon)
    await store.purge(later)
    await store.purge(later)
    expect(await store.removed()).toEqual([])
    expect(await store.create(aDraft(), later)).toEqual({ created: true, seq: 3 })
    const stale = await store.change(
      'case_1',
      2,
      { step: 'route', answers: { kind: 'full' }, typed: {} },
      later,
    )
    expect(stale.saved).toBe(false)
  })

  test.each(['printedFinalOn', 'lodgedOn', 'servedOn'] as const)(
    'a case that is marked %s is not removed from this device',
    async (mark) => {
      await store.create(aDraft(), noon)
      await store.change('case_1', 1, { mark: { [mark]: '2026-11-23' } }, noon)
      const refused = { removed: false, because: mark, until: '2032-11-23' }
      expect(await store.remove('case_1', later)).toEqual(refused)
      expect(await store.remove('case_1', '2032-11-22T23:59:59.999Z')).toEqual(refused)
      expect((await read()).draft.case.marks).toEqual({ [mark]: '2026-11-23' })
      expect(await store.remove('case_1', '2032-11-23T00:00:00.000Z')).toEqual({ removed: true })
    },
  )

  test('a case that the court refused is held for as long as its force says', async () => {
    const profile = { ...sampleProfile('westmarch'), retentionMonths: 24 }
    const service = { outcome: { result: 'refused', on: '2026-11-20' } } as const
    await store.create(aDraft({ profile, service }), noon)
    expect(await store.remove('case_1', later)).toEqual({
      removed: false,
      because: 'decidedOn',
      until: '2028-11-20',
    })
    expect(await store.remove('case_1', '2028-11-20T08:00:00.000Z')).toEqual({ removed: true })
  })

  test('removing what is not there says so', async () => {
    expect(await store.remove('case_9', noon)).toEqual({ removed: false, because: 'missing' })
  })

  test.each([
    ['not JSON', '{"case": {"schema": 1, "ac'],
    ['of another shape', '{"case": {"schema": 1, "id": "case_1", "startedOn": "yesterday"}}'],
    ['saved by a newer version', '{"case": {"schema": 2, "id": "case_1"}, "typing": {}, "notes": {}}'],
  ])('a draft that is %s comes out as its text and is never written over', async (_, text) => {
    await store.create(aDraft({ defendant: { name: 'Dan Ember' } }), noon)
    await device.damage('case_1', text)
    expect(await store.read('case_1')).toMatchObject({ kind: 'unreadable', text })
    const change = store.change('case_1', 1, { step: 'route', answers: { kind: 'full' }, typed: {} }, later)
    await expect(change).rejects.toThrow(DraftUnreadable)
    expect(await store.read('case_1')).toMatchObject({ kind: 'unreadable', text })
    expect(await store.list()).toMatchObject([{ defendant: 'Dan Ember' }])
  })

  test('another tab is told which draft changed, this one is not', async () => {
    const heardHere = vi.fn()
    const heardThere = vi.fn()
    const other = await tab()
    store.watch(heardHere)
    const stop = other.watch(heardThere)
    await store.create(aDraft(), noon)
    await vi.waitFor(() => expect(heardThere.mock.calls).toEqual([['case_1']]))
    await store.change('case_1', 1, { step: 'route', answers: { kind: 'full' }, typed: {} }, noon)
    await vi.waitFor(() => expect(heardThere).toHaveBeenCalledTimes(2))
    await store.remove('case_1', noon)
    await vi.waitFor(() => expect(heardThere).toHaveBeenCalledTimes(3))
    stop()
    await store.restore('case_1')
    await other.remove('case_1', noon)
    await vi.waitFor(() => expect(heardHere.mock.calls).toEqual([['case_1']]))
    expect(heardThere).toHaveBeenCalledTimes(3)
  })
})
