import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { wording } from '#src/features/urgent/wording.ts'
import { personWords } from '#src/features/wizard/personWords.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openApp } from '#tests/support/openApp.tsx'

const waitLong = { timeout: 3_000 }

async function openUrgent(file: Partial<CaseFile> = {}) {
  const app = await openApp({ at: '/case/case_1/urgent', drafts: [aDraft(file)] })
  await screen.findByRole('heading', { level: 1, name: wording.title }, waitLong)
  return app
}

const held: Partial<CaseFile> = {
  route: { kind: 'fullWithInterim' },
  defendant: { name: 'Dan Ember' },
  protected: { people: [{ id: 'p_1', name: 'Ola Marsh' }] },
  acts: {
    items: [{ id: 'a_1', kind: 'act', when: { precision: 'exact', on: '2026-11-02' }, behaviours: ['b'] }],
  },
  prohibitions: {
    items: [
      { id: 'c_1', origin: { kind: 'library', code: 'C01', version: 1 }, text: 'must not.', interim: 'no' },
    ],
  },
}

test('the urgent road begins on the list of applications, with the route that it needs', async () => {
  const { user, path, store } = await openApp()
  await user.click(await screen.findByRole('button', { name: 'It cannot wait: the urgent road' }))
  await screen.findByRole('heading', { level: 1, name: wording.title }, waitLong)
  expect(path()).toMatch(/^\/case\/.+\/urgent$/)
  expect(await store.list()).toMatchObject([{ route: 'fullWithInterim' }])
})

test('what the application holds is filled in', async () => {
  await openUrgent(held)
  expect(screen.getByLabelText(wording.who.name)).toHaveValue('Dan Ember')
  expect(screen.getByLabelText(personWords.name)).toHaveValue('Ola Marsh')
  expect(screen.getByLabelText(wording.acts.kind(0))).toHaveValue('b')
})

test('an authority that was given orally is shown as that, and what was read over is entered with it', async () => {
  const authorisation = { given: 'orally', name: 'Ruth Fenwick', at: '22:10' } as const
  const { user, stored } = await openUrgent({ ...held, applicant: { authorisation } })
  const { authority } = wording
  expect(screen.getByRole('radio', { name: authority.orally })).toBeChecked()
  expect(screen.getByLabelText(authority.at)).toHaveValue('22:10')
  await user.click(screen.getByLabelText(authority.readOver))
  await user.paste('The three gravest acts')
  await user.tab()
  await waitFor(async () =>
    expect((await stored('case_1')).case.applicant?.authorisation).toEqual({
      ...authorisation,
      readOver: 'The three gravest acts',
    }),
  )
})

test('what is typed is stored with the step that it belongs to, and nothing else is', async () => {
  const { user, stored } = await openUrgent({ route: { kind: 'fullWithInterim' } })
  await user.click(screen.getByLabelText(wording.who.name))
  await user.paste('Dan Ember')
  await user.click(screen.getByLabelText(wording.acts.what(1)))
  await user.paste('He waited.')
  await user.click(within(screen.getByRole('group', { name: wording.whom.harm })).getByLabelText('Physical'))
  await user.tab()
  await waitFor(async () => {
    const { case: file } = await stored('case_1')
    expect(file.defendant).toEqual({ name: 'Dan Ember' })
    expect(file.acts?.items).toMatchObject([{ kind: 'act', what: 'He waited.' }])
    expect(file.risk?.atRisk).toMatchObject([{ harm: ['physical'] }])
    expect(file.court).toBeUndefined()
  }, waitLong)
})

test('half of a date is said at the date once it is left, and not between its boxes', async () => {
  const { user } = await openUrgent({ route: { kind: 'fullWithInterim' } })
  const lastDay = screen.getByRole('group', { name: wording.why.lastDay })
  const fault = /^Enter the last day/
  await user.click(within(lastDay).getByLabelText('Day'))
  await user.paste('31')
  await user.tab()
  await user.paste('2')
  expect(within(lastDay).queryByText(fault)).toBeNull()
  await user.click(screen.getByLabelText(wording.why.whyNow))
  expect(await within(lastDay).findByText(fault, undefined, waitLong)).toBeVisible()
})

test('an application without a route is given one that asks for an interim order; another route is said', async () => {
  const { stored } = await openUrgent()
  await waitFor(
    async () => expect((await stored('case_1')).case.route).toEqual({ kind: 'fullWithInterim' }),
    waitLong,
  )
  expect(screen.queryByText(wording.otherRoute)).toBeNull()
})

test('a route that asks for no interim order stays, and the page says so', async () => {
  const { stored } = await openUrgent({ route: { kind: 'full' } })
  expect(screen.getByText(new RegExp(wording.otherRoute))).toBeVisible()
  expect((await stored('case_1')).case.route).toEqual({ kind: 'full' })
})

test('a condition of the full order is asked for at once by its tick, and stays in that without it', async () => {
  const { user, stored } = await openUrgent(held)
  const box = screen.getByLabelText(/\(C01\)/)
  expect(box).not.toBeChecked()
  await user.click(box)
  const interim = async () => (await stored('case_1')).case.prohibitions?.items?.map((one) => one.interim)
  await waitFor(async () => expect(await interim()).toEqual(['yes']), waitLong)
  await user.click(screen.getByLabelText(/\(C01\)/))
  await waitFor(async () => expect(await interim()).toEqual(['no']), waitLong)
})

test('a condition that is begun here has its place and period, and goes with its tick', async () => {
  const { user, stored } = await openUrgent(held)
  const items = async () => (await stored('case_1')).case.prohibitions?.items ?? []
  await user.click(screen.getByLabelText(/\(O01\)/))
  await waitFor(
    async () =>
      expect((await items())[1]).toMatchObject({
        ...{ origin: { code: 'O01' }, interim: 'yes', protects: ['p_1'] },
        ...{ locality: { reach: 'uk' }, period: { runs: 'order' } },
      }),
    waitLong,
  )
  await user.click(screen.getByLabelText(/\(O01\)/))
  await waitFor(async () => expect(await items()).toHaveLength(1), waitLong)
})

test('what stops the pack is said, with the way to its question', async () => {
  const { user } = await openUrgent(held)
  const pack = screen.getByRole('region', { name: wording.pack.heading })
  await within(pack).findByText(/things stop the urgent pack/)
  await user.click(within(pack).getAllByRole('button', { name: wording.pack.question(7) })[0] as HTMLElement)
  expect(screen.getByRole('heading', { name: wording.authority.heading })).toHaveFocus()
})

test('another tab’s answers of a step that is not touched here are kept and shown', async () => {
  const { user, otherTab, stored } = await openUrgent(held)
  await user.click(screen.getByLabelText(wording.who.name))
  await user.paste('s')
  const opened = await otherTab.read('case_1')
  if (opened.kind !== 'draft') throw new Error('There is a draft')
  const patch = { step: 'court', answers: { kind: 'youth' }, typed: {} } as const
  await otherTab.change('case_1', opened.seq, patch, '2026-11-23T10:00:00.000Z')
  await user.tab()
  await waitFor(async () => {
    const { case: file } = await stored('case_1')
    expect([file.defendant?.name, file.court?.kind]).toEqual(['Dan Embers', 'youth'])
  }, waitLong)
  await waitFor(() => expect(screen.getByLabelText('A youth court')).toBeChecked(), waitLong)
})

test('of answers that two tabs changed a person chooses', async () => {
  const { user, otherTab, stored } = await openUrgent(held)
  await user.click(screen.getByLabelText(wording.who.name))
  await user.paste('s')
  const opened = await otherTab.read('case_1')
  if (opened.kind !== 'draft') throw new Error('There is a draft')
  const patch = { step: 'defendant', answers: { name: 'Daniel Ember' }, typed: {} } as const
  await otherTab.change('case_1', opened.seq, patch, '2026-11-23T10:00:00.000Z')
  await user.tab()
  await user.click(await screen.findByRole('button', { name: 'Use the other tab’s answers' }, waitLong))
  expect(screen.getByLabelText(wording.who.name)).toHaveValue('Daniel Ember')
  expect((await stored('case_1')).case.defendant).toEqual({ name: 'Daniel Ember' })
})
