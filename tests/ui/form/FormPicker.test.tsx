import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { expect, test } from 'vitest'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { FormPicker } from '#src/ui/form/FormPicker.tsx'

type Answers = { acts?: string[] }

const options = [
  { value: 'a', label: 'Act 1: he rang' },
  { value: 'b', label: 'Act 2: he came' },
  { value: 'c', label: 'Act 3: he wrote' },
]

function Page({
  saved,
  onValues = () => undefined,
}: {
  saved?: Answers
  onValues?: (held: Answers) => void
}) {
  const { control, handleSubmit } = useForm<Answers, unknown, Answers>({
    ...(saved && { defaultValues: saved }),
    shouldFocusError: false,
    resolver: (values) => {
      onValues(values)
      return values.acts?.length
        ? { values, errors: {} }
        : { values: {}, errors: { acts: { type: 'x', message: 'Tick at least one act' } } }
    },
  })
  return (
    <form onSubmit={handleSubmit(() => undefined)}>
      <ErrorSummary control={control} />
      <FormPicker
        control={control}
        name="acts"
        legend="Which acts?"
        hint="Tick all that it shows."
        searchLabel="Search the acts"
        options={options}
      />
      <button type="submit">Continue</button>
    </form>
  )
}

/** What the form holds after Continue. */
async function held(saved: Answers | undefined, ...ticks: string[]): Promise<Answers | undefined> {
  const seen: Answers[] = []
  render(<Page {...(saved && { saved })} onValues={(values) => seen.push(structuredClone(values))} />)
  for (const name of ticks) await userEvent.click(screen.getByRole('checkbox', { name }))
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
  return seen.at(-1)
}

test('what was saved is ticked, under its question and its hint', () => {
  render(<Page saved={{ acts: ['b'] }} />)
  expect(screen.getByRole('group', { name: 'Which acts?' })).toHaveAccessibleDescription(
    'Tick all that it shows.',
  )
  expect(screen.getAllByRole('checkbox', { checked: true })).toEqual([
    screen.getByRole('checkbox', { name: 'Act 2: he came' }),
  ])
})

test('nothing answered yet ticks nothing', () => {
  render(<Page />)
  expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
})

test('ticks are held in the order of the list, whatever the order in which they were made', async () => {
  expect(await held(undefined, 'Act 3: he wrote', 'Act 1: he rang')).toEqual({ acts: ['a', 'c'] })
})

test('a tick taken away leaves the others', async () => {
  expect(await held({ acts: ['a', 'b', 'c'] }, 'Act 2: he came')).toEqual({ acts: ['a', 'c'] })
})

test('an error stands at the question, and its link leads to the first tick', async () => {
  await held(undefined)
  expect(await screen.findByRole('group', { name: 'Which acts?' })).toHaveAccessibleDescription(
    /Tick at least one act/,
  )
  await userEvent.click(screen.getByRole('link', { name: 'Tick at least one act' }))
  expect(screen.getByRole('checkbox', { name: 'Act 1: he rang' })).toHaveFocus()
})
