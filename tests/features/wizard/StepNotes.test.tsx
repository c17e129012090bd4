import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

const noted = aDraft({}, { notes: { route: 'Ask the court.', acts: 'Look again.' } })
const notes = () => screen.getByRole('textbox', { name: 'Notes', hidden: true })
const later = '2026-11-23T09:20:00.000Z'

test('notes come back, and the fold says that there are some', async () => {
  await openStep({ step: 'route', draft: noted })
  expect(screen.getByText('Your notes on this page (there are some)')).toBeInTheDocument()
  expect(notes()).toHaveValue('Ask the court.')
  expect(notes()).toHaveAccessibleDescription('Not printed in any paper. Notes may have to be disclosed.')
})

test('notes are kept as they are typed, apart from those of other pages and from the answers', async () => {
  const { user, stored } = await openStep({ step: 'route', draft: noted })
  await user.type(notes(), ' Today.')
  await waitFor(async () => expect((await stored()).notes.route).toBe('Ask the court. Today.'), {
    timeout: 2000,
  })
  expect((await stored()).notes.acts).toBe('Look again.')
  expect((await stored()).case).toEqual(noted.case)
})

test('notes that are emptied are gone', async () => {
  const { user, stored } = await openStep({ step: 'route', draft: noted })
  await user.clear(notes())
  await user.tab()
  await screen.findByText(/^Saved/)
  expect((await stored()).notes).toEqual({ acts: 'Look again.' })
})

test('notes that another tab wrote are shown', async () => {
  const { otherTab } = await openStep({ step: 'route', draft: noted })
  await otherTab.change('case_1', 1, { note: { step: 'route', text: 'Asked.' } }, later)
  await waitFor(() => expect(notes()).toHaveValue('Asked.'))
})

test('notes written in two tabs at once are both kept, one below the other', async () => {
  const { user, otherTab, stored } = await openStep({ step: 'route', draft: noted })
  await user.clear(notes())
  await user.type(notes(), 'Mine.')
  await otherTab.change('case_1', 1, { note: { step: 'route', text: 'Theirs.' } }, later)
  await user.tab()
  await waitFor(() => expect(notes()).toHaveValue('Theirs.\n\nMine.'))
  expect((await stored()).notes.route).toBe('Theirs.\n\nMine.')
})
