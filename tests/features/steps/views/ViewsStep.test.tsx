import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { summary } from '#src/features/steps/views/summary.ts'
import { wording } from '#src/features/steps/views/wording.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const { item } = wording

test('each protected person has a card, and opposition is said not to be a bar', async () => {
  await openStep({ step: 'views', draft: aDraft(aCase()) })
  expect(screen.getByRole('heading', { name: 'Ottoline Marshbank' })).toBeVisible()
  expect(screen.getAllByText(/The Act does not ask for consent/)[0]).toBeVisible()
  expect(screen.getByText('3 of 3 talked about')).toBeVisible()
})

test('Continue without any view says whose is missing', async () => {
  const { user } = await openStep({ step: 'views', draft: aDraft({ ...aCase(), views: {} }) })
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  expect(
    await screen.findByRole('link', { name: 'Record the view of each person to be protected' }),
  ).toBeVisible()
})

test('the view, and what is said of each condition, are kept under the person', async () => {
  const { user, stored } = await openStep({
    step: 'views',
    item: 'p-ottoline',
    draft: aDraft({ ...aCase(), views: {} }),
  })
  const asked = screen.getByRole('group', { name: item.obtained })
  await user.click(within(asked).getByRole('radio', { name: 'Yes' }))
  await user.click(screen.getByRole('radio', { name: 'Opposes it' }))
  await user.type(screen.getByLabelText(item.words), 'I am afraid of what he does then.')
  const third = screen.getByRole('group', { name: item.of(3) })
  expect(within(third).getByText(/^The defendant must tell the SPO Manager/)).toBeVisible()
  expect(screen.queryByLabelText(item.changedOf(3))).toBeNull()
  await user.click(within(third).getByRole('radio', { name: 'Worried by it' }))
  await user.type(screen.getByLabelText(item.wordsOf(3)), 'He will be angry.')
  await user.type(screen.getByLabelText(item.changedOf(3)), 'She is told before.')
  await waitFor(
    async () =>
      expect((await stored()).case.views?.people).toEqual([
        {
          id: 'p-ottoline',
          obtained: { answer: 'yes', view: 'opposes', words: 'I am afraid of what he does then.' },
          conditions: [
            { id: 'c-o04', answer: 'worried', words: 'He will be angry.', changed: 'She is told before.' },
          ],
        },
      ]),
    { timeout: 3000 },
  )
})

test('a person who was not asked needs the reason', async () => {
  const { user } = await openStep({
    step: 'views',
    item: 'p-ottoline',
    draft: aDraft({ ...aCase(), views: {} }),
  })
  const asked = screen.getByRole('group', { name: item.obtained })
  await user.click(within(asked).getByRole('radio', { name: 'No' }))
  await user.click(screen.getByRole('button', { name: item.save }))
  expect(await screen.findByRole('link', { name: 'Say why this person was not asked' })).toBeVisible()
})

test('the answers show each view and every condition that is not simply kept', () => {
  const file = aCase()
  const rows = summary(file)
  expect(rows[0]).toMatchObject({ question: 'What Ottoline Marshbank says', item: 'p-ottoline' })
  expect(rows[0]?.answer).toMatch(/^Supports it\. I want him to leave us alone/)
  const none = summary({ ...file, views: { advocate: { answer: 'no', why: 'None is free.' } } })
  expect(none[0]?.answer).toBeUndefined()
  expect(none.at(-1)?.answer).toBe('No: None is free.')
})
