import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { summary } from '#src/features/steps/others/summary.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { choose } from '#tests/support/officer.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

const none = 'There are no other people in this case'
const one = () => aDraft({ others: { people: [{ id: 'o-1', name: 'Bo Reed', role: 'child' }] } })

describe('the list of other people', () => {
  test('that there are none is an answer, and can be taken back', async () => {
    const { user, answers } = await openStep({ step: 'others' })
    await user.click(screen.getByLabelText(none))
    await waitFor(async () => expect(await answers('others')).toEqual({ none: 'none' }))
    await waitFor(() => expect(screen.getByLabelText(none)).toBeChecked())
    expect(screen.queryByText('Add another person')).not.toBeInTheDocument()
    await user.click(screen.getByLabelText(none))
    await waitFor(async () => expect(await answers('others')).toBeUndefined())
    expect(await screen.findByText('Add another person')).toBeInTheDocument()
  })

  test('with somebody on the list nobody can say that there are none', async () => {
    const { user, answers } = await openStep({ step: 'others', draft: one() })
    expect(screen.queryByLabelText(none)).not.toBeInTheDocument()
    expect(screen.getByText('1 other person')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Remove (Bo Reed)' }))
    await waitFor(async () => expect((await answers('others'))?.people ?? []).toEqual([]))
    expect(await screen.findByLabelText(none)).not.toBeChecked()
  })
})

test('a case that says both is put right by taking either back', async () => {
  const draft = aDraft({ others: { none: 'none', people: [{ id: 'o-1', name: 'Bo Reed', role: 'child' }] } })
  const { user, answers } = await openStep({ step: 'others', draft })
  expect(screen.getByText(/Somebody is listed, so this is not true/)).toBeInTheDocument()
  expect(screen.getByText('1 other person')).toBeInTheDocument()
  await user.click(screen.getByLabelText(none))
  await waitFor(async () => expect((await answers('others'))?.none).toBeUndefined())
  await waitFor(() => expect(screen.queryByLabelText(none)).not.toBeInTheDocument())
})

describe('one other person', () => {
  test('the first thing typed adds the person', async () => {
    const { user, answers } = await openStep({ step: 'others', item: 'o-9', draft: one() })
    await user.type(screen.getByLabelText('Full name'), 'Wren Oakley')
    await user.selectOptions(screen.getByLabelText('Who is this person?'), 'A friend')
    await choose(user, 'Does the defendant know of this person?', 'Not known')
    await user.tab()
    await waitFor(async () =>
      expect((await answers('others'))?.people?.[1]).toEqual({
        id: 'o-9',
        name: 'Wren Oakley',
        role: 'friend',
        knownToDefendant: 'notKnown',
      }),
    )
  })

  test('an unfinished person stays and says what is missing', async () => {
    const { user } = await openStep({ step: 'others', item: 'o-9' })
    await user.click(screen.getByRole('button', { name: 'Save and go back to the list' }))
    const errors = await screen.findByRole('alert')
    expect(errors).toHaveTextContent('Enter the person’s name')
    expect(errors).toHaveTextContent('Say whether the defendant knows of this person')
  })
})

test('check answers shows each person, or that there are none', () => {
  const rows = summary(sample('fx-01'))
  expect(rows.find(({ item }) => item === 'p-pip')?.answer).toBe('Pip Quillfeather')
  expect(rows.map(({ answer }) => answer)).toContain(
    'School or college, Fennelgate Primary School (withheld from the defendant)',
  )
  expect(summary(aDraft({ others: { none: 'none' } }).case)[0]?.answer).toBe('There are none')
  expect(summary(aDraft().case)[0]?.answer).toBeUndefined()
})
