import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { summary } from '#src/features/steps/papersServed/summary.ts'
import { wording } from '#src/features/steps/papersServed/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { handedOver, posted, servedPapers } from '#tests/support/paperServices.ts'

vi.setConfig({ testTimeout: 30_000 })

const small = (papersServed?: ReturnType<typeof servedPapers>) =>
  aDraft({ ...aCase(papersServed ? { papersServed } : {}), id: 'case_1' })

test('an officer records that papers were handed over, with what proves it', async () => {
  const { user, answers, stored } = await openStep({ step: 'papersServed', draft: small() })
  await user.click(screen.getByRole('radio', { name: wording.yes }))
  await user.click(screen.getByRole('button', { name: wording.add }))
  await user.click(await screen.findByRole('checkbox', { name: 'Summons' }))
  await user.click(screen.getByRole('checkbox', { name: 'Hearsay notice' }))
  await user.click(screen.getByRole('radio', { name: 'Handed over in person' }))
  await user.type(screen.getByLabelText(wording.identity), 'Known to me')
  const day = screen.getByRole('group', { name: wording.on.handed })
  const [box] = day.querySelectorAll('input')
  if (!box) throw new Error('The day has a box')
  await user.click(box)
  await user.paste('23/06/2026')
  await user.tab()
  await waitFor(async () =>
    expect((await answers('papersServed'))?.served?.services).toMatchObject([
      { papers: ['D3', 'D9'], how: { method: 'personal', on: '2026-06-23', identity: 'Known to me' } },
    ]),
  )
  await waitFor(async () => expect((await stored()).case.marks?.servedOn).toBe('2026-06-23'))
  expect(screen.getByRole('link', { name: wording.toWitnesses })).toHaveAttribute(
    'href',
    '/case/case_1/witnesses',
  )
})

test('by post only what is known of a letter is asked, and the day on which a notice counts as served is said', async () => {
  await openStep({ step: 'papersServed', draft: small(servedPapers(posted())) })
  expect(await screen.findByText(wording.deemed('Thursday 25 June 2026'))).toBeVisible()
  expect(screen.getByLabelText(wording.place.post)).toHaveValue('4 Tannery Yard')
  expect(screen.queryByLabelText(wording.identity)).toBeNull()
  expect(screen.queryByLabelText(wording.time)).toBeNull()
})

test('of several services each is a line that opens, and opens by itself where something is missing', async () => {
  const draft = small(servedPapers(handedOver(), posted({ by: undefined })))
  const { user } = await openStep({ step: 'papersServed', draft })
  const lines = screen.getAllByText(/^Service \d: /)
  expect(lines.map((line) => line.textContent)).toEqual([
    'Service 1: Handed over in person, 23 June 2026, PC Wynn Arkwright, 5120, 2 papers',
    'Service 2: By first-class post, 23 June 2026, 1 paper (not finished)',
  ])
  const [first, second] = lines.map((line) => line.closest('details'))
  expect(first).not.toHaveAttribute('open')
  expect(second).not.toHaveAttribute('open')
  await user.click(screen.getByRole('button', { name: wording.add }))
  expect(screen.getByRole('group', { name: 'Service 3' }).closest('details')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Remove service 3' }))
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  await user.click(await screen.findByRole('link', { name: 'Enter who served them' }))
  expect(second).toHaveAttribute('open')
  expect(first).not.toHaveAttribute('open')
  expect(within(screen.getByRole('group', { name: 'Service 2' })).getByLabelText(wording.by)).toHaveFocus()
})

test('what is missing in two services is told apart by their names', async () => {
  const draft = small(servedPapers(posted({ by: undefined }), posted({ by: undefined, place: undefined })))
  const { user } = await openStep({ step: 'papersServed', draft })
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(await screen.findByRole('link', { name: 'Service 1: Enter who served them' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Service 2: Enter who served them' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Enter where they were served' })).toBeVisible()
})

test('a paper that was ticked and is no longer in the pack stays ticked', async () => {
  await openStep({ step: 'papersServed', draft: small(servedPapers(handedOver({ papers: ['D99'] }))) })
  expect(await screen.findByRole('checkbox', { name: 'D99' })).toBeChecked()
})

test('Continue names what is missing', async () => {
  const { user } = await openStep({ step: 'papersServed', draft: aDraft() })
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(await screen.findByRole('link', { name: 'Say whether papers have been served' })).toBeVisible()
})

test('the answers show each service in a line', () => {
  expect(summary(aCase({ papersServed: servedPapers(handedOver()) }))).toEqual([
    { question: wording.answer, answer: 'Yes' },
    {
      question: 'Service 1',
      answer: expect.stringMatching(
        /Handed over in person.*23 June 2026.*PC Wynn Arkwright, 5120.*2 papers/s,
      ),
    },
  ])
  expect(summary(aCase({ papersServed: { served: { answer: 'no' } } }))).toEqual([
    { question: wording.answer, answer: 'No, not yet' },
  ])
})

test('the reply that came back is recorded by act and condition, and shown with the answers', async () => {
  const { user, answers } = await openStep({ step: 'papersServed', draft: small(servedPapers(handedOver())) })
  const reply = within(screen.getByRole('group', { name: wording.reply.heading }))
  expect(reply.queryByText(wording.reply.times)).toBeNull()
  await user.click(reply.getByRole('radio', { name: wording.reply.yes }))
  await user.click(reply.getByText('The acts: nothing ticked yet'))
  const disputed = within(reply.getByRole('group', { name: wording.reply.disputedActs }))
  const [act] = disputed.getAllByRole('checkbox')
  if (!act) throw new Error('There is an act to tick')
  await user.click(act)
  expect(reply.getByText('The acts: 1 disputed')).toBeVisible()
  await user.click(screen.getByLabelText(wording.reply.times))
  await user.paste('Nights at the yard')
  await user.tab()
  await waitFor(async () =>
    expect((await answers('papersServed'))?.reply).toMatchObject({
      ...{ came: 'yes', times: 'Nights at the yard' },
      disputedActs: [expect.any(String)],
    }),
  )
  const file = { ...aCase(), papersServed: await answers('papersServed') }
  expect(summary(file)).toContainEqual({ question: wording.reply.disputedActs, answer: '1 act' })
})
