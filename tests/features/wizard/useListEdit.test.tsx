import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const people = [
  { id: 'person_1', name: 'Rowan Thistlewood' },
  { id: 'person_2', name: 'Ivy Marsh' },
  { id: 'person_3', name: 'Otto Marsh' },
]
const typing = { protected: { 'people.person_1.born': '31/2', 'people.person_2.born': 'in May' } }
const draft = aDraft({ protected: { people } }, { typing })
const later = '2026-11-23T09:20:00.000Z'

/** The way to remove the person of that name. */
const removing = (name: string) => screen.getByRole('button', { name: `Remove (${name})` })
const undo = () => screen.getByRole('button', { name: 'Undo' })

async function openPeople() {
  const page = await openStep({ step: 'protected', draft })
  const names = async () => (await page.answers('protected'))?.people?.map(({ name }) => name)
  const typed = async () => (await page.stored()).typing.protected ?? {}
  return { ...page, names, typed }
}

describe('half-typed text of an item that is removed', () => {
  test('goes with it, and what is half-typed in another item stays', async () => {
    const { user, names, typed } = await openPeople()
    await user.click(removing('Rowan Thistlewood'))
    await waitFor(async () => expect(await names()).toEqual(['Ivy Marsh', 'Otto Marsh']))
    expect(await typed()).toEqual({ 'people.person_2.born': 'in May' })
  })

  test('comes back with it, and the item stands where it stood', async () => {
    const { user, names, typed } = await openPeople()
    await user.click(removing('Ivy Marsh'))
    await waitFor(async () => expect(await names()).toHaveLength(2))
    await user.click(undo())
    await waitFor(async () => expect(await names()).toEqual(people.map(({ name }) => name)))
    expect(await typed()).toEqual(typing.protected)
  })
})

test('two items removed one after the other, faster than the page is drawn, are both gone', async () => {
  const { names } = await openPeople()
  const [first, second] = [removing('Rowan Thistlewood'), removing('Otto Marsh')]
  first.click()
  second.click()
  await waitFor(async () => expect(await names()).toEqual(['Ivy Marsh']))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('an item that another tab added meanwhile stays when one is removed here', async () => {
  const { otherTab, names } = await openPeople()
  const button = removing('Rowan Thistlewood')
  const answers = { people: [...people, { id: 'person_4', name: 'Una Field' }] }
  await otherTab.change('case_1', 1, { step: 'protected', answers, typed: typing.protected }, later)
  button.click()
  await waitFor(async () => expect(await names()).toEqual(['Ivy Marsh', 'Otto Marsh', 'Una Field']))
})

test('an answer that is not in the list is changed without losing what is half-typed in the step', async () => {
  const others = aDraft({}, { typing: { others: { relation: 'so' } } })
  const { user, answers, stored } = await openStep({ step: 'others', draft: others })
  await user.click(screen.getByRole('checkbox'))
  await waitFor(async () => expect(await answers('others')).toEqual({ none: 'none' }))
  expect((await stored()).typing.others).toEqual({ relation: 'so' })
})
