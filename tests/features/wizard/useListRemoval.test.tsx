import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { choose } from '#tests/support/officer.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const exhibits = [
  { id: 'ex_1', reference: 'OM/1' },
  { id: 'ex_2', reference: 'OM/2' },
  { id: 'ex_3', reference: 'OM/3' },
]
const typing = { evidence: { 'exhibits.ex_1.madeOn': '31/2', 'exhibits.ex_2.madeOn': 'in May' } }
const draft = aDraft({ evidence: { exhibits } }, { typing })
const later = '2026-11-23T09:20:00.000Z'
const removing = (reference: string) => screen.getByRole('button', { name: `Delete exhibit ${reference}` })
const undo = () => screen.getByRole('button', { name: 'Undo' })

async function openExhibits() {
  const page = await openStep({ step: 'evidence', draft })
  const ids = async () => (await page.answers('evidence'))?.exhibits?.map(({ id }) => id)
  const typed = async () => (await page.stored()).typing.evidence ?? {}
  return { ...page, ids, typed }
}

test('an item goes with what is half-typed in it, and undo brings both back where they were', async () => {
  const { user, ids, typed } = await openExhibits()
  await user.click(removing('OM/2'))
  await waitFor(async () => expect(await ids()).toEqual(['ex_1', 'ex_3']))
  expect(await typed()).toEqual({ 'exhibits.ex_1.madeOn': '31/2' })
  await user.click(undo())
  await waitFor(async () => expect(await ids()).toEqual(['ex_1', 'ex_2', 'ex_3']))
  expect(await typed()).toEqual(typing.evidence)
})

test('what another tab adds before the undo stays', async () => {
  const { user, otherTab, ids } = await openExhibits()
  await user.click(removing('OM/1'))
  await waitFor(async () => expect(await ids()).toEqual(['ex_2', 'ex_3']))
  const answers = { exhibits: [...exhibits.slice(1), { id: 'ex_4', reference: 'OM/4' }] }
  await otherTab.change('case_1', 2, { step: 'evidence', answers, typed: {} }, later)
  await user.click(undo())
  await waitFor(async () => expect(await ids()).toEqual(['ex_1', 'ex_2', 'ex_3', 'ex_4']))
})

test('what was just answered on the same page is saved before an item goes', async () => {
  const people = [
    { id: 'w_1', name: 'Merrin Oakhollow' },
    { id: 'w_2', name: 'Ivy Marsh' },
  ]
  const { user, answers } = await openStep({ step: 'witnesses', draft: aDraft({ witnesses: { people } }) })
  await choose(user, 'Is a hearsay notice needed?', 'Yes, it is still to be served')
  screen.getByRole('button', { name: /^(Delete|Remove) .*Ivy Marsh/ }).click()
  await waitFor(async () => expect((await answers('witnesses'))?.people).toEqual([people[0]]))
  expect((await answers('witnesses'))?.hearsayNotice).toEqual({ status: 'toBeServed' })
})

test('an item that another tab writes again meanwhile is one item still, or two of different ids, never two of one id', async () => {
  const { user, otherTab, ids, answers } = await openExhibits()
  await user.click(removing('OM/2'))
  await waitFor(async () => expect(await ids()).toEqual(['ex_1', 'ex_3']))
  const again = [exhibits[0], { id: 'ex_2', reference: 'OM/9' }, exhibits[2]]
  await otherTab.change(
    'case_1',
    2,
    { step: 'evidence', answers: { exhibits: again.flatMap((one) => one ?? []) }, typed: {} },
    later,
  )
  await user.click(undo())
  await waitFor(async () => expect(await ids()).toHaveLength(4))
  expect(new Set(await ids()).size).toBe(4)
  expect((await answers('evidence'))?.exhibits?.map(({ reference }) => reference)).toEqual([
    'OM/1',
    'OM/2',
    'OM/9',
    'OM/3',
  ])
})

test('undo brings back the words that another tab had stored by the time of the removal', async () => {
  const { user, otherTab, ids, answers } = await openExhibits()
  const newer = exhibits.map((one) => (one.id === 'ex_2' ? { ...one, reference: 'OM/2A' } : one))
  const landing = otherTab.change(
    'case_1',
    1,
    { step: 'evidence', answers: { exhibits: newer }, typed: {} },
    later,
  )
  removing('OM/2').click()
  await landing
  await waitFor(async () => expect(await ids()).toEqual(['ex_1', 'ex_3']))
  await user.click(undo())
  await waitFor(async () => expect(await ids()).toEqual(['ex_1', 'ex_2', 'ex_3']))
  expect((await answers('evidence'))?.exhibits?.[1]?.reference).toBe('OM/2A')
})
