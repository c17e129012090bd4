import { screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import type { Move } from '#src/domain/review/moves.ts'
import { sendWords } from '#src/features/handOver/sendWords.ts'
import { signatoryOf } from '#src/features/handOver/signatoryOf.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { acquainted, aPerson, type Person } from '#tests/support/handOverOf.ts'
import { openApp } from '#tests/support/openApp.tsx'
import { openVaultDoor } from '#tests/support/openVaultDoor.ts'
import { sample } from '#tests/support/samples.ts'

afterEach(() => vi.restoreAllMocks())

const { training: _, ...fx08 } = sample('fx-08')
const { authorisation: __, ...applicant } = fx08.applicant ?? {}
const file: CaseFile = { ...fx08, id: 'case_8', applicant }
const today = '2026-06-24'
const clock = { now: () => `${today}T12:00:00.000Z` }

/** One of the people at their screen. */
async function at(person: Person, address: string) {
  document.body.innerHTML = ''
  const { handOver, vault, store } = person
  const app = await openApp({
    ...{ at: address, today, through: () => store },
    services: { door: openVaultDoor().door, vault, handOver },
  })
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  return app
}

const stored = async ({ store }: Person, id = file.id): Promise<Draft> => {
  const opened = await store.read(id)
  if (opened.kind !== 'draft') throw new Error('The application of this test is not there')
  return opened.draft
}

/** The bytes of each file that the page gives to be saved. */
function sealedFiles() {
  const blobs: Blob[] = []
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) blobs.push(blob)
    return 'blob:none'
  }
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  return async () => {
    const last = blobs.at(-1)
    if (!last) throw new Error('No file was saved')
    return new File([await last.arrayBuffer()], 'spo-handover-1.age')
  }
}

async function people() {
  const officer = await aPerson({ ...clock, name: 'Wynn Arkwright', organisation: 'Northmere Constabulary' })
  const supervisor = await aPerson({
    ...clock,
    name: 'Ada Merrow',
    role: 'supervisor',
    rank: 'Superintendent',
  })
  await acquainted(officer, supervisor)
  await officer.store.create({ ...aDraft(file), notes: { acts: 'A private note' } }, `${today}T08:00:00.000Z`)
  return { officer, supervisor }
}

async function send(person: Person, purpose: keyof typeof sendWords, to?: string) {
  const last = sealedFiles()
  const { user } = await at(person, `/case/${file.id}/send`)
  if (purpose !== 'answer') await user.click(await screen.findByLabelText(sendWords[purpose].label))
  if (to) await user.click(await screen.findByLabelText(to))
  if (purpose === 'case') await user.click(screen.getByLabelText(/^I understand/))
  await user.click(await screen.findByRole('button', { name: 'Make the file' }))
  await screen.findByText(/^The file is saved as/, {}, { timeout: 10_000 })
  return last()
}

async function openFile(person: Person, given: File) {
  const { user } = await at(person, '/open-file')
  await user.upload(screen.getByLabelText('Choose the file, or drop it here'), given)
  return user
}

describe('an application that is sent for authority', () => {
  test('is taken as a copy, answered, and the answer is taken into the record', async () => {
    const { officer, supervisor } = await people()
    const sent = await send(officer, 'review', 'Ada Merrow')
    expect((await stored(officer)).review).toMatchObject({
      author: officer.card.card.key,
      moves: [{ from: 'drafting', to: 'submitted' }],
      exchanges: [{ direction: 'sent', purpose: 'review', with: [{ name: 'Ada Merrow' }] }],
    })

    let user = await openFile(supervisor, sent)
    expect(await screen.findByText('Wynn Arkwright, Northmere Constabulary')).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Take it to review' }))
    await screen.findByText('The copy is here.')
    const copy = await stored(supervisor)
    expect(copy).toMatchObject({ notes: {}, review: { copy: { as: 'supervisor' } } })
    expect(copy.case).toEqual((await stored(officer)).case)

    await returns(supervisor, 'Map 1 takes in his work')
    const answer = await send(supervisor, 'answer')
    user = await openFile(officer, answer)
    expect(await screen.findByText(/Map 1 takes in his work/)).toBeInTheDocument()
    expect(screen.getByText(/^It answers a file of yours/)).toBeInTheDocument()
    expect((await stored(officer)).review?.moves).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Take the answer' }))
    await screen.findByText('The answer of Ada Merrow is in the record of review.')
    expect((await stored(officer)).review?.moves).toMatchObject([{ to: 'submitted' }, { to: 'returned' }])
  }, 30_000)

  test('says what goes, and that a note does not', async () => {
    const { officer } = await people()
    const { user } = await at(officer, `/case/${file.id}/send`)
    await user.click(await screen.findByLabelText(sendWords.review.label))
    expect(screen.getByText('your own notes')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Make the file' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose who gets it')
  })

  test('is refused where it is one’s own', async () => {
    const { officer } = await people()
    const sent = await send(officer, 'review', 'Ada Merrow')
    await openFile(officer, sent)
    expect(await screen.findByText(/^This is an application of your own/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Take/ })).toBeNull()
  })

  test('is not sent for advice before it was submitted, in the words of the status table', async () => {
    const { officer } = await people()
    const { user } = await at(officer, `/case/${file.id}/send`)
    await user.click(await screen.findByLabelText(sendWords.advice.label))
    expect(
      await screen.findByText(/does not go from “Drafting” to “With legal services”/),
    ).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Make the file' })).toBeNull()
  })
})

describe('a whole application that is handed on', () => {
  test('has a new writer, and the one before keeps a copy', async () => {
    const officer = await aPerson({ ...clock, name: 'Wynn Arkwright' })
    const next = await aPerson({ ...clock, name: 'Sorrel Thornbury' })
    await acquainted(officer, next)
    await officer.store.create({ ...aDraft(file), notes: { acts: 'Ring her' } }, `${today}T08:00:00.000Z`)
    const sent = await send(officer, 'case', 'Sorrel Thornbury')
    expect((await stored(officer)).review?.copy).toMatchObject({
      as: 'officer',
      of: { name: 'Sorrel Thornbury' },
    })

    const user = await openFile(next, sent)
    await user.click(await screen.findByRole('button', { name: 'Take it over' }))
    await screen.findByText('You write this application from now on.')
    const taken = await stored(next)
    expect(taken.notes).toEqual({ acts: 'Ring her' })
    expect(taken.review).toMatchObject({
      author: next.card.card.key,
      exchanges: [{ direction: 'received', purpose: 'case', with: [{ name: 'Wynn Arkwright' }] }],
    })
    expect(taken.review?.copy).toBeUndefined()

    const back = await openFile(officer, sent)
    await back.click(await screen.findByRole('button', { name: 'Take it back' }))
    await screen.findByText('You write this application again.')
    expect((await stored(officer)).review?.copy).toBeUndefined()
  }, 20_000)
})

describe('a file', () => {
  test('that was damaged is refused in words, and nothing is kept', async () => {
    const { officer, supervisor } = await people()
    const sent = await send(officer, 'review', 'Ada Merrow')
    const bytes = new Uint8Array(await sent.arrayBuffer())
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
    await openFile(supervisor, new File([bytes], 'spo-handover-1.age'))
    expect(await screen.findByText('Nothing was kept of the file.')).toBeInTheDocument()
    expect(await supervisor.store.list()).toEqual([])
  })

  test('of somebody unknown is opened once their words were compared', async () => {
    const { officer, supervisor } = await people()
    const sent = await send(officer, 'review', 'Ada Merrow')
    await supervisor.handOver.forget(officer.card.card.key)
    const user = await openFile(supervisor, sent)
    expect(await screen.findAllByText(officer.card.words.join(' '), { exact: false })).not.toEqual([])
    expect(screen.queryByRole('button', { name: 'Take it to review' })).toBeNull()
    await user.click(screen.getByLabelText(/^Wynn Arkwright read to me/))
    await user.click(screen.getByRole('button', { name: 'Trust this card' }))
    expect(await screen.findByRole('button', { name: 'Take it to review' })).toBeInTheDocument()
  })
})

/** Returns the copy that somebody has to its officer, as their review page does. */
async function returns({ store, card }: Person, reason: string) {
  const opened = await store.read(file.id)
  if (opened.kind !== 'draft') throw new Error('The copy is gone')
  const item: Move = {
    ...{ id: 'm-return', from: 'submitted', to: 'returned', at: clock.now(), by: signatoryOf(card.card) },
    ...{ reasonCode: 'conditionsTooWide', reason },
  }
  await store.change(file.id, opened.seq, { review: [{ in: 'moves', item }] }, clock.now())
}
