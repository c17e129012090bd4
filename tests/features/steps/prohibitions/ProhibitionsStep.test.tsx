import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/prohibitions/summary.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

const draft = aDraft(aCase())
const empty = aDraft({ ...aCase(), prohibitions: undefined })
const { item } = wording

/** The wording as the court will read it, as the page shows it. */
const reading = () =>
  screen.getByRole('heading', { name: item.asRead }).parentElement?.querySelector('p')?.textContent

test('Continue is refused while there is no prohibition, and goes on once there is one', async () => {
  const refused = await openStep({ step: 'prohibitions', draft: empty })
  await refused.user.click(screen.getByRole('button', { name: 'Continue' }))
  const summary = await screen.findByRole('alert')
  await refused.user.click(within(summary).getByRole('link', { name: 'Add at least one prohibition' }))
  expect(screen.getByLabelText(wording.search)).toHaveFocus()
  expect(screen.getByRole('link', { name: 'Save and come back later' })).toBeInTheDocument()
  expect(refused.address()).toMatch(/\/prohibitions$/)
  cleanup()

  const { user, address } = await openStep({ step: 'prohibitions', draft })
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await waitFor(() => expect(address()).toMatch(/\/requirements$/))
})

test('a condition of the library is found by a word and becomes a page of its own with its wording', async () => {
  const { user, stored } = await openStep({ step: 'prohibitions', draft: empty })
  await user.type(screen.getByLabelText(wording.search), 'p05')
  expect(screen.queryByRole('button', { name: 'Add No direct contact' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Add Named streets' }))

  await screen.findByRole('heading', { level: 1, name: 'Prohibition 1' })
  expect(screen.getByText(/Still missing for the wording: Which streets\?/)).toBeVisible()
  await user.type(screen.getByLabelText('Which streets?'), 'Larch Row{Enter}School Lane')
  await user.type(screen.getByLabelText('In which town or village?'), 'Dunmarrow')
  expect(reading()).toBe('The defendant must not enter Larch Row or School Lane in Dunmarrow.')
  await user.tab()
  await waitFor(async () =>
    expect((await stored()).case.prohibitions?.items).toMatchObject([
      {
        origin: {
          kind: 'library',
          code: 'P05',
          version: 1,
          inputs: { streets: ['Larch Row', 'School Lane'] },
        },
        text: 'must not enter Larch Row or School Lane in Dunmarrow.',
      },
    ]),
  )
})

test('a wording of one’s own asks why the library does not serve', async () => {
  const { user } = await openStep({ step: 'prohibitions', draft: empty })
  await user.click(screen.getByRole('button', { name: wording.own }))
  await screen.findByRole('heading', { level: 1, name: 'Prohibition 1' })
  await user.type(screen.getByLabelText(item.bespokeText), 'must not keep a boat at Dunmarrow Quay.')
  await user.click(screen.getByRole('button', { name: 'Save prohibition' }))
  expect(
    await screen.findByRole('link', { name: 'Say why no condition of the library serves' }),
  ).toBeVisible()
  expect(
    screen.getByRole('link', { name: 'Choose at least one act that this condition answers' }),
  ).toBeVisible()
})

test('an exception is a tick with its own sentence, and is gone when unticked', async () => {
  const { user, stored } = await openStep({ step: 'prohibitions', item: 'c-p05', draft })
  await user.click(screen.getByRole('checkbox', { name: /^Passing through without stopping/ }))
  await user.type(screen.getByLabelText('By which road or line?'), 'Mill Road')
  await user.type(screen.getByLabelText('How?'), 'by car')
  const sentence = 'The defendant may pass along Mill Road by car without stopping.'
  expect(screen.getByText(sentence, { selector: 'p' })).toBeVisible()
  await waitFor(
    async () =>
      expect((await stored()).case.prohibitions?.items?.[1]?.exceptions).toMatchObject([
        { code: 'X6', inputs: { route: 'Mill Road', mode: 'by car' }, text: sentence },
      ]),
    { timeout: 3000 },
  )
  await user.click(screen.getByRole('checkbox', { name: /^Passing through without stopping/ }))
  expect(screen.queryByText(sentence, { selector: 'p' })).toBeNull()
})

test('the way to notice a breach is offered and not put in by itself', async () => {
  const bare = aCase()
  const items = bare.prohibitions?.items?.map((held) => ({ ...held, monitoring: undefined }))
  const { user } = await openStep({
    step: 'prohibitions',
    item: 'c-c01',
    draft: aDraft({ ...bare, prohibitions: { items } }),
  })
  const how = screen.getByLabelText(item.how)
  expect(how).toHaveValue('')
  await user.click(screen.getByRole('button', { name: item.useSuggestion }))
  expect(how).toHaveValue(
    'The protected person reports contact; officers check at inspection. Proof: Messages, call records, phone downloads, the protected person’s statement.',
  )
})

test('each card shows the wording as the court will read it, the acts, and whom it protects', async () => {
  await openStep({ step: 'prohibitions', draft })
  const card = screen
    .getByRole('heading', { name: /^Prohibition 1: / })
    .closest<HTMLElement>('.govuk-summary-card')
  if (!card) throw new Error('No card')
  expect(
    within(card).getByText(/^The defendant must not contact Ottoline Marshbank by any means/),
  ).toBeVisible()
  expect(within(card).getByText('1, 4')).toBeVisible()
  expect(within(card).getByText('Ottoline Marshbank')).toBeVisible()
})

test('a card says what is missing: one or two answers by name, more by their number first', async () => {
  const [whole] = aCase().prohibitions?.items ?? []
  const items = [
    { id: 'c-new', origin: { kind: 'library' as const, code: 'C01', version: 1 } },
    { id: 'c-old', ...whole, necessity: undefined },
  ]
  const { user } = await openStep({
    step: 'prohibitions',
    draft: aDraft({ ...aCase(), prohibitions: { items } }),
  })
  expect(screen.getByText('Say why this condition is necessary')).toBeVisible()
  expect(screen.queryByText('Choose whom this condition protects')).toBeNull()
  await user.click(screen.getByText(/^\d+ answers$/))
  expect(await screen.findByText('Choose whom this condition protects')).toBeVisible()
})

test('a condition to which no act of the case is linked says so, with the way to its page', async () => {
  const [first, second] = aCase().prohibitions?.items ?? []
  const items = [
    { id: 'c-1', ...first, acts: ['act-gone'] },
    { id: 'c-2', ...second, acts: ['act-01'] },
  ]
  await openStep({ step: 'prohibitions', draft: aDraft({ ...aCase(), prohibitions: { items } }) })
  expect(screen.getAllByText(/^No act is linked yet\./)).toHaveLength(1)
  expect(screen.getByRole('link', { name: /^Link acts \(Prohibition 1: / })).toHaveAttribute(
    'href',
    expect.stringMatching(/\/prohibitions\/c-c01$/),
  )
})

test('conditions are moved by buttons, copied, deleted and put back', async () => {
  const { user, stored } = await openStep({ step: 'prohibitions', draft })
  const ids = async () => (await stored()).case.prohibitions?.items?.map(({ id }) => id)
  const before = await ids()
  expect(before).toEqual(['c-c01', 'c-p05'])

  await user.click(screen.getByRole('button', { name: /^Move down \(Prohibition 1/ }))
  await waitFor(async () => expect(await ids()).toEqual(['c-p05', 'c-c01']))
  await user.click(screen.getByRole('button', { name: /^Duplicate \(Prohibition 1/ }))
  await waitFor(async () => expect(await ids()).toHaveLength(3))
  const copy = (await stored()).case.prohibitions?.items?.[1]
  expect(copy?.text).toBe((await stored()).case.prohibitions?.items?.[0]?.text)
  expect(copy?.id).not.toBe('c-p05')

  await user.click(screen.getByRole('button', { name: /^Delete \(Prohibition 2/ }))
  await waitFor(async () => expect(await ids()).toEqual(['c-p05', 'c-c01']))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect(await ids()).toHaveLength(3))
})

test('a clash with work is shown with a place for the reason, which is kept with the condition', async () => {
  const file = sample('fx-01')
  const { user, stored } = await openStep({ step: 'prohibitions', draft: aDraft({ ...file, id: 'case_1' }) })
  const [reason] = screen.getAllByLabelText<HTMLTextAreaElement>(/^Reason for \d+\. /)
  if (!reason) throw new Error('No clash was found in the sample')
  await user.clear(reason)
  await user.type(reason, 'Shifts end before.')
  await user.tab()
  await waitFor(async () => {
    const { prohibitions, requirements } = (await stored()).case
    const all = [...(prohibitions?.items ?? []), ...(requirements?.items ?? [])]
    expect(all.map(({ clashAccepted }) => clashAccepted)).toContain('Shifts end before.')
  })
})

test('every condition of the sample opens with the wording that is stored', async () => {
  const file = { ...sample('fx-01'), id: 'case_1' }
  const { stored } = await openStep({ step: 'prohibitions', item: 'c-p06', draft: aDraft(file) })
  const kept = file.prohibitions?.items?.find(({ id }) => id === 'c-p06')?.text
  expect(screen.getAllByText(`The defendant ${kept}`)[0]).toBeVisible()
  expect((await stored()).case.prohibitions).toEqual(file.prohibitions)
})

test('a condition leads to the acts that it answers, whose pages come back to it', async () => {
  const file = { ...sample('fx-01'), id: 'case_1' }
  await openStep({ step: 'prohibitions', item: 'c-c02', draft: aDraft(file) })
  expect(screen.getByRole('link', { name: 'Act 6' })).toHaveAttribute(
    'href',
    '/case/case_1/acts/act-06?from=prohibitions&at=c-c02',
  )
})

test('each prohibition has a row with the way to change it', () => {
  expect(summary(aCase())).toMatchObject([
    { item: 'c-c01', question: 'Prohibition 1: No direct contact (C01)' },
    { item: 'c-p05', question: 'Prohibition 2: Named streets (P05)' },
  ])
  expect(summary(aDraft().case)).toEqual([{ question: 'Prohibitions', answer: undefined }])
})
