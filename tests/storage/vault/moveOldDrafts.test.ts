import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Draft } from '#src/domain/case/draft.ts'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import { moveOldDrafts, type NewPlace } from '#src/storage/vault/moveOldDrafts.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const noon = '2026-11-28T12:00:00.000Z'
const now = () => noon
const deletedAt = '2026-11-25T09:00:00.000Z'

const noted = (id: string, note: string): Draft => aDraft({ id }, { notes: { route: note } })
const training = aDraft({
  id: 'sample-1',
  training: { title: 'The neighbour', asAt: '2026-06-24', profile: 'northmere' },
})

type Old = { drafts: Draft[]; removed?: { draft: Draft; at: string }[]; text?: string }

/** The database as the version before left it. */
async function anOldDatabase({ drafts, removed = [], text }: Old): Promise<void> {
  const old = await openDB('spo', 1, {
    upgrade: (database) => {
      for (const store of ['drafts', 'summaries', 'removed'])
        database.createObjectStore(store, { keyPath: 'id' })
    },
  })
  for (const draft of drafts) {
    await old.put('drafts', { id: draft.case.id, seq: 4, text: JSON.stringify(draft) })
    await old.put('summaries', { id: draft.case.id })
  }
  for (const { draft, at } of removed) {
    const of = draft.case.id
    await old.put('removed', { id: `${of} ${at} 2`, of, seq: 2, text: JSON.stringify(draft), removedAt: at })
  }
  await old.put('removed', { id: 'last case_0', of: 'case_0', seq: 9 })
  if (text !== undefined) await old.put('drafts', { id: 'case_broken', seq: 1, text })
  old.close()
}

const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

async function draftsIn(place: Pick<DraftStore, 'list' | 'read'>): Promise<unknown[]> {
  const ids = (await place.list()).map(({ id }) => id).toSorted((a, b) => a.localeCompare(b))
  const opened = await Promise.all(ids.map((id) => place.read(id)))
  return opened.map((each) => (each.kind === 'draft' ? each.draft : each))
}

describe('what an earlier version kept unencrypted', () => {
  let place: DraftStore

  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory()
    place = memoryDevice().tab()
  })
  afterEach(() => vi.restoreAllMocks())

  test('is moved, training cases and deleted applications too, and the old database goes', async () => {
    const one = noted('case_1', 'one')
    await anOldDatabase({
      drafts: [one, training],
      removed: [{ draft: noted('case_2', 'two'), at: deletedAt }],
    })

    expect(await moveOldDrafts(place, now)).toEqual({ moved: 3, left: [] })
    expect(await draftsIn(place)).toEqual([one, training])
    expect(await place.removed()).toMatchObject([{ removedAt: deletedAt, summary: { id: 'case_2' } }])
    expect(await place.restore('case_2')).toEqual({ restored: true })
    expect(await place.read('case_2')).toMatchObject({ draft: noted('case_2', 'two') })
    expect(await databases()).toEqual([])
  })

  test('may be nothing: then no database is made', async () => {
    expect(await moveOldDrafts(place, now)).toEqual({ moved: 0, left: [] })
    expect(await databases()).toEqual([])
  })

  test('may be an empty database, which goes', async () => {
    await anOldDatabase({ drafts: [] })
    expect(await moveOldDrafts(place, now)).toEqual({ moved: 0, left: [] })
    expect(await databases()).toEqual([])
  })

  test('was deleted twice and stands here once under one id: all three are there', async () => {
    await anOldDatabase({
      drafts: [noted('case_1', 'here')],
      removed: [
        { draft: noted('case_1', 'later'), at: '2026-11-26T09:00:00.000Z' },
        { draft: noted('case_1', 'earlier'), at: deletedAt },
      ],
    })
    await moveOldDrafts(place, now)
    expect(await draftsIn(place)).toEqual([noted('case_1', 'here')])
    expect((await place.removed()).map(({ removedAt }) => removedAt)).toEqual([
      '2026-11-26T09:00:00.000Z',
      deletedAt,
    ])
  })

  test('is moved beside another application that has its id already, and neither is changed', async () => {
    await place.create(noted('case_1', 'was here before'), noon)
    await anOldDatabase({ drafts: [noted('case_1', 'comes now')] })
    await moveOldDrafts(place, now)

    const [own, other] = (await draftsIn(place)) as Draft[]
    expect(own?.notes.route).toBe('was here before')
    expect(other?.notes.route).toBe('comes now')
  })

  test('stays where it is when it cannot be read, with its text, while the rest is moved', async () => {
    const text = '{"case":{"schema":99}}'
    await anOldDatabase({ drafts: [noted('case_1', 'one')], text })
    const moved = await moveOldDrafts(place, now)

    expect(moved).toMatchObject({ moved: 1, left: [{ id: 'case_broken', text }] })
    expect(moved.left[0]?.message).toBeTruthy()
    expect(await databases()).toEqual(['spo'])
    expect(await moveOldDrafts(place, now)).toMatchObject({ moved: 0, left: [{ text }] })
  })

  test('stays where it is when it does not read back as it was', async () => {
    await anOldDatabase({ drafts: [noted('case_1', 'one')] })
    const forgetful: NewPlace = { ...place, create: (draft, at) => place.create({ ...draft, notes: {} }, at) }
    await expect(moveOldDrafts(forgetful, now)).rejects.toThrow('It stays where it is')
    expect(await moveOldDrafts(memoryDevice().tab(), now)).toEqual({ moved: 1, left: [] })
  })
})

/** The same place, which stops working before its `last`th deed; as when the browser is ended there. */
function stoppingBefore(place: NewPlace, last: number): NewPlace {
  let deeds = 0
  const stop = <T>(work: () => Promise<T>): Promise<T> => {
    deeds += 1
    return deeds > last ? Promise.reject(new Error('The browser was ended')) : work()
  }
  return {
    create: (draft, at) => stop(() => place.create(draft, at)),
    read: (id) => stop(() => place.read(id)),
    remove: (id, at) => stop(() => place.remove(id, at)),
    removed: () => stop(() => place.removed()),
  }
}

describe('a move that is stopped', () => {
  const one = noted('case_1', 'one')
  const before = noted('case_2', 'was here before')
  const old = {
    drafts: [one, noted('case_2', 'two'), training],
    removed: [
      { draft: noted('case_1', 'deleted'), at: deletedAt },
      { draft: noted('case_2', 'deleted too'), at: '2026-11-26T09:00:00.000Z' },
    ],
  }
  const everything = async (place: DraftStore) => ({
    drafts: ((await draftsIn(place)) as Draft[]).map(
      ({ notes, case: { training: title } }) => notes.route ?? title,
    ),
    removed: (await place.removed()).map(({ removedAt }) => removedAt),
  })

  async function moved(stops: (place: DraftStore) => Promise<unknown>): Promise<unknown> {
    globalThis.indexedDB = new IDBFactory()
    const place = memoryDevice().tab()
    await place.create(before, noon)
    await anOldDatabase(old)
    await stops(place)
    vi.restoreAllMocks()
    expect((await moveOldDrafts(place, now)).left).toEqual([])
    expect(await databases()).toEqual([])
    return await everything(place)
  }

  test('before any deed in the new place loses nothing and doubles nothing', async () => {
    const whole = await moved(async () => undefined)
    expect(whole).toMatchObject({ drafts: { length: 4 }, removed: { length: 2 } })
    for (let last = 0; last < 40; last += 1) {
      const stopped = (place: DraftStore) =>
        moveOldDrafts(stoppingBefore(place, last), now).catch(() => undefined)
      expect(await moved(stopped), `stopped before deed ${last + 1}`).toEqual(whole)
    }
  })

  test('before any deletion in the old place loses nothing and doubles nothing', async () => {
    const whole = await moved(async () => undefined)
    for (let last = 0; last < 5; last += 1) {
      const stopped = async (place: DraftStore) => {
        let deletions = 0
        const { delete: really } = IDBObjectStore.prototype
        vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
          deletions += 1
          if (deletions > last) throw new Error('The browser was ended')
          return really.call(this, key)
        })
        await moveOldDrafts(place, now).catch(() => undefined)
      }
      expect(await moved(stopped), `stopped before deletion ${last + 1}`).toEqual(whole)
    }
  })
})
