import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { conditionsFrom } from '#src/domain/conditions/conditionsFrom.ts'
import { starterSets } from '#src/domain/conditions/starterSets.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { StorageFull } from '#src/storage/faults.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const { sets, gaps } = wording.adding
const set = starterSets.find(({ id }) => id === 'exPartnerChildren')
if (!set) throw new Error('The set of this test is gone')

const theCase = (answers: Part<CaseFile> = {}) => ({ ...aCase(answers), id: 'case_1' })
const withoutConditions = theCase({ prohibitions: undefined, requirements: undefined, views: undefined })

type Opening = {
  file?: CaseFile
  step?: 'prohibitions' | 'requirements'
  through?: (store: DraftStore) => DraftStore
}

/** The page of one step, and the codes of the conditions that are stored of either. */
async function open({ file = withoutConditions, step = 'prohibitions', ...rest }: Opening = {}) {
  const page = await openStep({ step, draft: aDraft(file), ...rest })
  const codes = async (of: 'prohibitions' | 'requirements') =>
    ((await page.answers(of))?.items ?? []).map(({ origin }) => origin?.code)
  return { ...page, codes }
}

const codesOf = (file: CaseFile, kind: 'prohibition' | 'requirement') =>
  conditionsFrom(set, file).flatMap(({ code, template, inPlaceOf }) =>
    template.kind === kind && !inPlaceOf ? [code] : [],
  )
const fold = (line: HTMLElement) => line.closest('details') ?? line
const addButton = () => screen.getByRole('button', { name: /^Add \d+ conditions?$/ })
const ticks = () => within(screen.getByRole('group', { name: sets.legend })).getAllByRole('checkbox')

test('an empty order opens the set that fits, with the reason, and one press puts each condition in its step', async () => {
  const { user, codes, stored } = await open()
  expect(
    screen.getByText(/A person to be protected is a former partner of the defendant, and /),
  ).toBeVisible()
  const [prohibitions, requirements] = [
    codesOf(withoutConditions, 'prohibition'),
    codesOf(withoutConditions, 'requirement'),
  ]
  expect(requirements.length).toBeGreaterThan(1)
  await user.click(
    screen.getByRole('button', { name: `Add ${prohibitions.length + requirements.length} conditions` }),
  )
  const said = await screen.findByText(
    new RegExp(`^${prohibitions.length} prohibitions and ${requirements.length} requirements added\\.`),
  )
  expect(said.closest('[role=status]')).not.toBeNull()
  expect(within(said).getByRole('link', { name: 'See the requirements' })).toHaveAttribute(
    'href',
    '/case/case_1/requirements',
  )
  expect(await codes('prohibitions')).toEqual(prohibitions)
  expect(await codes('requirements')).toEqual(requirements)
  expect(screen.getByText(sets.allHeld)).toBeVisible()
  expect(screen.getByText(sets.items(set.title, set.items.length)).closest('summary')).toHaveFocus()

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await codes('prohibitions')).toEqual([]))
  expect(await codes('requirements')).toEqual([])
  expect((await stored()).case).toEqual(withoutConditions)
  expect(screen.queryByText(/had more answers since/)).toBeNull()
})

test('a set added from the requirements page keeps the page, the reason why there was none, and what was said', async () => {
  const file = { ...withoutConditions, requirements: { noneWhy: 'No programme is open.' } }
  const { user, codes, answers } = await open({ file, step: 'requirements' })
  await user.click(addButton())
  expect(await screen.findByRole('link', { name: 'See the prohibitions' })).toBeVisible()
  expect(await codes('prohibitions')).toEqual(codesOf(file, 'prohibition'))
  expect(await answers('requirements')).toMatchObject({ noneWhy: 'No programme is open.' })
  expect(screen.queryByLabelText(wording.noneWhy)).toBeNull()
  expect(screen.getByText(sets.items(set.title, set.items.length)).closest('summary')).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByLabelText(wording.noneWhy)).toHaveValue('No programme is open.')
  expect(await codes('prohibitions')).toEqual([])
})

test('of two that stand in for each other one is ticked, and nothing is added while none is', async () => {
  const { user, codes } = await open()
  const streets = screen.getByRole('checkbox', { name: 'Named streets (P05)' })
  const area = screen.getByRole('checkbox', { name: /\(P07\)$/ })
  expect(streets).toBeChecked()
  expect(area).not.toBeChecked()
  expect(area).toHaveAccessibleDescription(/Instead of “Named streets”, not as well\./)
  await user.click(area)
  expect(area).toBeChecked()
  expect(streets).not.toBeChecked()

  for (const tick of ticks()) if ((tick as HTMLInputElement).checked) await user.click(tick)
  await user.click(screen.getByRole('button', { name: 'Add 0 conditions' }))
  expect(screen.getByText(sets.noneTicked)).toBeVisible()
  await user.click(area)
  expect(screen.queryByText(sets.noneTicked)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Add 1 condition' }))
  await waitFor(async () => expect(await codes('prohibitions')).toEqual(['P07']))
})

test('conditions that the order has are not offered, and what the officer wrote in them stays', async () => {
  const file = theCase()
  const { user, codes, answers } = await open({ file })
  await user.click(screen.getByText(sets.items(set.title, set.items.length)))
  await screen.findByRole('group', { name: sets.legend })
  expect(screen.queryByRole('checkbox', { name: /\((C01|P05|P07|O04)\)$/ })).toBeNull()
  await user.click(addButton())
  await screen.findByText(/ added\./)
  expect(await codes('prohibitions')).toEqual(['C01', 'P05', ...codesOf(file, 'prohibition')])
  expect((await answers('prohibitions'))?.items?.slice(0, 2)).toEqual(file.prohibitions?.items)
})

test('pressing twice adds once', async () => {
  const { codes } = await open()
  const button = addButton()
  button.click()
  button.click()
  await waitFor(async () => expect((await codes('requirements')).length).toBeGreaterThan(0))
  await screen.findByText(/^Saved/)
  expect(await codes('prohibitions')).toEqual(codesOf(withoutConditions, 'prohibition'))
  expect(await codes('requirements')).toEqual(codesOf(withoutConditions, 'requirement'))
})

test('where only half can be saved it is said; the rest is offered again, and what was saved can be taken back', async () => {
  const disk = { full: true }
  const { user, codes } = await open({
    through: (store) => ({
      ...store,
      change: (id, seq, patch, now) =>
        disk.full && 'step' in patch && patch.step === 'requirements'
          ? Promise.reject(new StorageFull())
          : store.change(id, seq, patch, now),
    }),
  })
  const requirements = codesOf(withoutConditions, 'requirement')
  await user.click(addButton())
  expect(await screen.findByText(/could not be saved and can be added again below\./)).toBeVisible()
  expect(await codes('prohibitions')).toEqual(codesOf(withoutConditions, 'prohibition'))
  expect(await codes('requirements')).toEqual([])
  disk.full = false
  await user.click(screen.getByRole('button', { name: `Add ${requirements.length} conditions` }))
  await waitFor(async () => expect(await codes('requirements')).toEqual(requirements))
})

test('a condition that was answered since it was added is not taken back with the others', async () => {
  const { user, codes, otherTab, answers } = await open()
  await user.click(addButton())
  await screen.findByRole('button', { name: 'Undo' })
  const held = await answers('prohibitions')
  const items = held?.items?.map((item, at) =>
    at === 1 ? { ...item, necessity: 'He sends friends.' } : item,
  )
  const stored = await otherTab.read('case_1')
  if (stored.kind !== 'draft') throw new Error('No draft')
  const patch = { step: 'prohibitions', answers: { items }, typed: {} } as const
  await otherTab.change('case_1', stored.seq, patch, '2026-11-23T09:20:00.000Z')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  const stays = await screen.findByText('1 condition had more answers since and stays.')
  expect(stays.closest('[role=status]')).not.toBeNull()
  expect(await codes('prohibitions')).toEqual(['C02'])
  expect(await codes('requirements')).toEqual([])
})

test('acts that nothing answers are listed by kind, and a condition added for them is linked to them', async () => {
  const { user, address, answers } = await open()
  await user.click(screen.getByText('Act 2: acting through other people'))
  const [add] = await screen.findAllByRole('button', { name: /^Add for act 2 / })
  expect(screen.getAllByRole('button', { name: /^Add for act 2 / })).toHaveLength(3)
  if (!add) throw new Error('Nothing is suggested')
  await user.click(add)
  await waitFor(() => expect(address()).toMatch(/\/(prohibitions|requirements)\/cond_new/))
  const items = [
    ...((await answers('prohibitions'))?.items ?? []),
    ...((await answers('requirements'))?.items ?? []),
  ]
  expect(items).toMatchObject([{ acts: [withoutConditions.acts?.items?.[1]?.id] }])
})

test('a condition of the order that only lacks the link is offered, is linked at one press, and unlinked by Undo', async () => {
  const [c01] = theCase().prohibitions?.items ?? []
  const file = theCase({ prohibitions: { items: [{ id: 'c-c01', ...c01, acts: [] }] } })
  const { user, answers } = await open({ file: { ...file, requirements: {} } })
  const line = screen.getByText(/^Acts? .*: contact, or trying to make contact$/)
  await user.click(line)
  const link = await screen.findByRole('button', {
    name: /^Link acts? .* Prohibition 1: No direct contact \(C01\)$/,
  })
  await user.click(link)
  expect(
    await screen.findByText(/^Prohibition 1: No direct contact \(C01\) now answers acts? /),
  ).toBeVisible()
  const wanted = file.acts?.items?.flatMap(({ id, behaviours = [] }) =>
    behaviours.includes('b') ? [id] : [],
  )
  expect((await answers('prohibitions'))?.items?.[0]?.acts?.toSorted()).toEqual(wanted?.toSorted())
  expect(screen.getByRole('heading', { name: gaps.heading })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await answers('prohibitions'))?.items?.[0]?.acts).toBeUndefined())
})

test('a condition of the order that is meant for every kind of act does not stand before a narrow one', async () => {
  const items = [{ id: 'c-q02', origin: { kind: 'library' as const, code: 'Q02', version: 1 } }]
  const { user } = await open({ file: { ...withoutConditions, requirements: { items } } })
  const line = screen.getByText('Act 2: acting through other people')
  await user.click(line)
  const [first] = await screen.findAllByRole('button', { name: /^(?:Add for|Link) act 2 / })
  expect(first).toHaveAccessibleName(/^Add for act 2 /)
  await user.click(within(fold(line)).getByText(/^More \(\d+\)$/))
  expect(
    await screen.findByRole('button', { name: 'Link act 2 Requirement 1: A programme (Q02)' }),
  ).toBeVisible()
})

test('one or two kinds of act left are open from the start', async () => {
  const [first] = aCase().acts?.items ?? []
  const items = [{ ...first, id: 'act-01', behaviours: ['k' as const] }]
  await open({ file: { ...withoutConditions, acts: { items } } })
  expect(screen.getByText('Act 1: acting through other people')).toBeVisible()
  expect(screen.getAllByRole('button', { name: /^Add for act 1 / })).toHaveLength(3)
})

test('without acts the page says that they come first', async () => {
  await open({ file: { ...withoutConditions, acts: undefined } })
  expect(screen.getByRole('link', { name: gaps.toActs })).toHaveAttribute('href', '/case/case_1/acts')
  expect(screen.queryByText(gaps.lead)).toBeNull()
})

test('both kinds are found on either page; a requirement says what it is and is added to the requirements', async () => {
  const { user, address, codes } = await open()
  await user.type(screen.getByLabelText(wording.search), 'O11')
  expect(screen.getByText(/^\d+ conditions found\.$/)).toHaveAttribute('role', 'status')
  const row = screen.getByText('Device inspection (O11)', { selector: 'strong' }).closest('li')
  expect(row).toHaveTextContent(wording.kinds.requirement)
  expect(row).toHaveTextContent(
    'Step 3 of 6: inspecting devices. Goes further than keeping the browsing history and declaring accounts and devices.',
  )
  await user.click(screen.getByRole('button', { name: 'Add Device inspection' }))
  await screen.findByRole('heading', { level: 1, name: 'Requirement 1' })
  expect(address()).toMatch(/\/requirements\/cond_new1$/)
  expect(await codes('requirements')).toEqual(['O11'])
  expect(await codes('prohibitions')).toEqual([])
})

test('a prohibition found on the requirements page says what it is; one that the order has says so', async () => {
  const { user } = await open({ file: theCase(), step: 'requirements' })
  await user.type(screen.getByLabelText(wording.search), 'P05')
  const row = screen.getByText('Named streets (P05)').closest('li')
  expect(row).toHaveTextContent(`${wording.kinds.prohibition} ${wording.inOrder}`)
})

test('an empty search shows what the library is about, folded; a search that finds nothing says so', async () => {
  const { user } = await open()
  const search = screen.getByLabelText(wording.search)
  const fold = screen.getByText(/^Contact \(\d+\)$/)
  expect(screen.queryByText('No direct contact (C01)', { selector: 'strong' })).toBeNull()
  await user.click(fold)
  expect(await screen.findByText('No direct contact (C01)', { selector: 'strong' })).toBeVisible()
  await user.type(search, 'zeppelin')
  const none = screen.getByText(wording.noneFound)
  expect(none).toHaveAttribute('role', 'status')
  expect(screen.queryByText(/^Contact \(\d+\)$/)).toBeNull()
  await user.clear(search)
  expect(screen.getByText(/^Contact \(\d+\)$/)).toBeVisible()
  expect(screen.queryByText(wording.noneFound)).toBeNull()
})

test.each(['tag', 'GPS tag', 'tagging', 'electronic monitoring'])(
  'a search for “%s” says that the Act does not mention it',
  async (words) => {
    const { user } = await open()
    await user.type(screen.getByLabelText(wording.search), words)
    expect(screen.getByText('The Act does not mention electronic tagging.')).toBeVisible()
    expect(screen.getByText(wording.adding.tag)).toBeVisible()
  },
)

test.each(['stage', 'monitoring'])('a search for “%s” does not', async (words) => {
  const { user } = await open()
  await user.type(screen.getByLabelText(wording.search), words)
  expect(screen.queryByText(wording.adding.tag)).toBeNull()
})
