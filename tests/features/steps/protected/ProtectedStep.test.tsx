import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { protectedPersonPoints } from '#src/domain/law/proceedings.ts'
import { withheldDetails } from '#src/domain/shared/withheld.ts'
import { summary } from '#src/features/steps/protected/summary.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { choose } from '#tests/support/officer.ts'
import { openStep } from '#tests/support/openStep.tsx'
import { sample } from '#tests/support/samples.ts'

const tag = 'Withheld from the defendant'
const two = () =>
  aDraft({
    protected: {
      people: [
        {
          id: 'p-1',
          name: 'Ada Finch',
          details: [
            { id: 'd-1', kind: 'home', value: '1 Elm Row' },
            { id: 'd-2', kind: 'workplace', value: 'Finch Mill', released: 'yes', why: 'He works there.' },
          ],
        },
        { id: 'p-2' },
      ],
    },
  })

describe('the list of protected people', () => {
  test('an empty list says that at least one person is needed, and that consent is not', async () => {
    await openStep({ step: 'protected' })
    expect(screen.getByText(/At least one person is needed/)).toBeInTheDocument()
    expect(screen.getByText(protectedPersonPoints.consent.text)).toBeInTheDocument()
  })

  test('Continue is refused while nobody is on the list, and the way out stays open', async () => {
    const { user, address } = await openStep({ step: 'protected' })
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    const summary = await screen.findByRole('alert')
    const link = within(summary).getByRole('link', { name: 'Add at least one person to be protected' })
    expect(address()).toMatch(/\/protected$/)
    await user.click(link)
    expect(screen.getByRole('link', { name: 'Add a person to be protected' })).toHaveFocus()
    await user.click(screen.getByRole('link', { name: 'Save and come back later' }))
    await waitFor(() => expect(address()).not.toMatch(/\/protected$/))
  })

  test('Continue goes on once somebody is on the list, finished or not', async () => {
    const { user, address } = await openStep({ step: 'protected', draft: two() })
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(address()).toMatch(/\/others$/))
  })

  test('each card shows, detail by detail, what the defendant will see', async () => {
    await openStep({ step: 'protected', draft: two() })
    expect(screen.getByText('2 people to be protected')).toBeInTheDocument()
    const home = screen.getByText('1. Home address').closest('div')
    const workplace = screen.getByText('2. Place of work').closest('div')
    expect(home).toHaveTextContent(`1 Elm Row${tag}`)
    expect(workplace).toHaveTextContent('Finch MillShown to the defendant')
  })

  test('a person is removed and put back', async () => {
    const { user, answers } = await openStep({ step: 'protected', draft: two() })
    await user.click(screen.getByRole('button', { name: 'Remove (Ada Finch)' }))
    await waitFor(async () =>
      expect((await answers('protected'))?.people?.map(({ id }) => id)).toEqual(['p-2']),
    )
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () =>
      expect((await answers('protected'))?.people?.map(({ id }) => id)).toEqual(['p-1', 'p-2']),
    )
  })

  test('the addresses of the pages hold no name', async () => {
    await openStep({ step: 'protected', draft: two() })
    expect(screen.getByRole('link', { name: 'Change (Ada Finch)' })).toHaveAttribute(
      'href',
      '/case/case_1/protected/p-1',
    )
  })
})

describe('one protected person', () => {
  test('a new detail is withheld until it is released with a reason', async () => {
    const { user, answers, stored } = await openStep({ step: 'protected', item: 'p-9' })
    await user.click(screen.getByRole('button', { name: 'Add a detail' }))
    expect(screen.getAllByText(tag)).toHaveLength(2) // the detail, and the safe contact below
    await user.selectOptions(screen.getByLabelText('Kind of detail 1'), 'Home address')
    await user.type(screen.getByLabelText('Detail 1'), '7 Ash Lane')
    await user.tab()
    await waitFor(async () =>
      expect((await answers('protected'))?.people?.[0]?.details).toMatchObject([
        { kind: 'home', value: '7 Ash Lane', released: 'no' },
      ]),
    )
    expect(withheldDetails((await stored()).case)).toMatchObject([{ kind: 'home', value: '7 Ash Lane' }])

    await choose(user, 'May the defendant see detail 1?', /Yes, show it/)
    expect(screen.getAllByText(tag)).toHaveLength(1)
    expect(screen.getByText('Shown to the defendant')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Save and go back to the list' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Say why it is safe and needed to show')
  })

  test('a pseudonym asks why, and how the defendant will know who is meant', async () => {
    const { user } = await openStep({ step: 'protected', item: 'p-9' })
    await choose(user, /How do the served papers name/, 'By another name or a letter')
    await user.click(screen.getByRole('button', { name: 'Save and go back to the list' }))
    const errors = await screen.findByRole('alert')
    for (const message of [
      'Enter the name to be used instead',
      'Say why the real name is withheld',
      'Say how the defendant will know who is meant',
    ])
      expect(errors).toHaveTextContent(message)
  })

  test('a person who is not the victim of the acts needs a reason', async () => {
    const { user } = await openStep({ step: 'protected', item: 'p-9' })
    const why = /Why does this person need protecting/
    await choose(user, 'Were the acts done to this person?', 'Yes')
    expect(screen.queryByLabelText(why)).not.toBeInTheDocument()
    await choose(user, 'Were the acts done to this person?', 'No')
    expect(screen.getByLabelText(why)).toBeInTheDocument()
  })

  test('arrangements are asked for and not promised', async () => {
    const { user, answers } = await openStep({ step: 'protected', item: 'p-9' })
    expect(screen.getByText(protectedPersonPoints.specialMeasures.caution)).toBeInTheDocument()
    await choose(user, /special arrangements at court/, 'Yes')
    await choose(user, 'Which arrangements are asked for?', 'Screens')
    await user.tab()
    await waitFor(async () =>
      expect((await answers('protected'))?.people?.[0]?.arrangements).toEqual({
        answer: 'yes',
        asked: ['screens'],
      }),
    )
  })

  test('the safe contact is kept whole', async () => {
    const { user, answers } = await openStep({ step: 'protected', item: 'p-9' })
    await choose(user, 'Safest way to reach this person', 'A text message')
    await choose(user, 'Is it safe to leave a voicemail?', 'No')
    await user.type(screen.getByLabelText('Code word (optional)'), 'Lantern')
    await user.type(screen.getByLabelText(/Who else opens the post/), 'Her brother')
    await user.tab()
    await waitFor(async () =>
      expect((await answers('protected'))?.people?.[0]?.safeContact).toEqual({
        way: 'text',
        voicemail: 'no',
        codeWord: 'Lantern',
        shared: 'Her brother',
      }),
    )
  })

  test('a finished person leads back to the list', async () => {
    const { user, path } = await openStep({
      step: 'protected',
      item: 'p-ottoline',
      draft: aDraft({ ...sample('fx-01'), id: 'case_1' }),
    })
    await user.click(screen.getByRole('button', { name: 'Save and go back to the list' }))
    await waitFor(() => expect(path()).toBe('/case/case_1/protected'))
  })

  test('an unfinished one stays and says what is missing', async () => {
    const { user } = await openStep({ step: 'protected', item: 'p-9' })
    await user.click(screen.getByRole('button', { name: 'Save and go back to the list' }))
    const errors = within(await screen.findByRole('alert'))
    expect(errors.getByText('Enter the full name of the person to be protected')).toBeInTheDocument()
    expect(errors.getByText('Choose a safe way to reach the person')).toBeInTheDocument()
  })
})

test('check answers names the person of each row and says of each detail whether it is withheld', () => {
  const rows = summary(two().case)
  expect(new Set(rows.map(({ item }) => item))).toEqual(new Set(['p-1', 'p-2']))
  const details = rows.find(({ question }) => question.startsWith('Addresses'))?.answer
  expect(details).toBe(
    'Home address, 1 Elm Row (withheld from the defendant); Place of work, Finch Mill (shown to the defendant, He works there.)',
  )
  expect(summary(aDraft().case)).toEqual([{ question: 'A person to be protected', answer: undefined }])
})
