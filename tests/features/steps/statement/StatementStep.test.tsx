import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/statement/summary.ts'
import { wording } from '#src/features/steps/statement/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const officer = {
  applicant: { force: 'Westmarch Police', officer: { name: 'Ada Bell', rank: 'Sergeant', number: '12' } },
}
const button = (name: RegExp) => screen.getByRole('button', { name })
const mine = (id: string, text: string) => ({ id, part: 'other', source: { kind: 'own' }, text }) as const

test('a suggestion is accepted by keyboard, the focus goes to the next, and it is then a paragraph', async () => {
  const { user, answers } = await openStep({ step: 'statement', draft: aDraft(officer) })
  button(/^Accept suggestion 1 of 3/).focus()
  await user.keyboard('{Enter}')
  await waitFor(async () =>
    expect((await answers('statement'))?.paragraphs).toMatchObject([
      { part: 'about', source: { kind: 'own' }, from: { key: 'about-me' } },
    ]),
  )
  expect(await screen.findByText(/^1\. I am Sergeant 12 Ada Bell of Westmarch Police\.$/)).toBeVisible()
  await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'suggested-about-role'))
  expect(screen.getByText(/1 paragraph in the statement\. 2 suggestions left to decide/)).toBeVisible()
})

test('a suggestion is left out, stands among those left out, and is brought back', async () => {
  const { user, answers } = await openStep({ step: 'statement', draft: aDraft(officer) })
  await user.click(button(/^Leave out suggestion 1 of 3/))
  await waitFor(async () =>
    expect((await answers('statement'))?.leftOut).toMatchObject([{ key: 'about-me' }]),
  )
  await user.click(await screen.findByText(wording.leftOut(1)))
  await user.click(button(/^Bring back/))
  await waitFor(async () => expect((await answers('statement'))?.leftOut).toBeUndefined())
  expect(await screen.findByRole('button', { name: /^Accept suggestion 1 of 3/ })).toBeVisible()
})

test('Edit puts the suggestion into the statement and opens it, its source to be changed', async () => {
  const { user, answers, path } = await openStep({ step: 'statement', draft: aDraft(officer) })
  await user.click(button(/^Edit suggestion 1 of 3/))
  const box = await screen.findByLabelText(wording.text)
  expect(box).toHaveValue('I am Sergeant 12 Ada Bell of Westmarch Police.')
  await user.click(screen.getByLabelText(wording.kinds.told))
  await user.type(screen.getByLabelText(wording.by), 'Tansy')
  await user.clear(box)
  await user.paste('she saw him.')
  await user.click(screen.getByRole('button', { name: wording.save }))
  await waitFor(() => expect(path()).toMatch(/\/statement$/))
  expect((await answers('statement'))?.paragraphs).toMatchObject([
    { source: { kind: 'told', by: 'Tansy' }, text: 'she saw him.', from: { key: 'about-me' } },
  ])
  expect(await screen.findByText('1. I was told by Tansy that she saw him.')).toBeVisible()
})

test('paragraphs of a part change places, and one that is deleted can be put back', async () => {
  const draft = aDraft({ statement: { paragraphs: [mine('a', 'First.'), mine('b', 'Second.')] } })
  const { user, answers } = await openStep({ step: 'statement', draft })
  const order = async () => (await answers('statement'))?.paragraphs?.map(({ id }) => id)
  expect(screen.queryByRole('button', { name: /^Move up paragraph 1/ })).toBeNull()
  await user.click(button(/^Move down paragraph 1/))
  await waitFor(async () => expect(await order()).toEqual(['b', 'a']))
  await user.click(await screen.findByRole('button', { name: /^Delete paragraph 2/ }))
  await waitFor(async () => expect(await order()).toEqual(['b']))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await order()).toEqual(['b', 'a']))
})

test('a paragraph whose facts have changed says so, shows what would be suggested, and is never overwritten', async () => {
  const from = { key: 'about-me', basis: 'older' }
  const draft = aDraft({
    ...officer,
    statement: { paragraphs: [{ ...mine('a', 'I am Constable Bell.'), part: 'about', from }] },
  })
  const { user, answers } = await openStep({ step: 'statement', draft })
  const part = within(screen.getByRole('region', { name: 'About me' }))
  expect(part.getByText(wording.changed)).toBeVisible()
  expect(part.getByText(/would be suggested: I am Sergeant 12/)).toBeVisible()
  await user.click(button(/^Keep my words paragraph 1/))
  await waitFor(() => expect(screen.queryByText(wording.changed)).toBeNull())
  expect((await answers('statement'))?.paragraphs).toMatchObject([{ text: 'I am Constable Bell.' }])
})

test('Continue while nothing is in the statement says what to do', async () => {
  const { user } = await openStep({ step: 'statement', draft: aDraft() })
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByRole('link', { name: 'Accept or write at least one paragraph' })).toBeVisible()
})

test('the declaration is offered only once all is decided', async () => {
  await openStep({ step: 'statement', draft: aDraft(officer) })
  expect(screen.getByText(wording.notDeclared)).toBeVisible()
  await openStep({ step: 'statement', draft: aDraft(aCase()) })
  expect(await screen.findByText(wording.declared)).toBeVisible()
})

test('the answers show how many paragraphs each part has', () => {
  expect(summary(aCase())).toEqual([{ question: 'About me', answer: '1 paragraph' }])
  expect(summary(aDraft().case)).toEqual([{ question: wording.itemTitle, answer: undefined }])
})
