import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type FieldErrors, useForm, useWatch } from 'react-hook-form'
import { describe, expect, test } from 'vitest'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormKnown } from '#src/ui/form/FormKnown.tsx'
import { FormNumber } from '#src/ui/form/FormNumber.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'

type Fact = { known: true; value: string } | { known: false; why?: string }
type Answers = {
  at?: string | undefined
  years?: number | undefined
  court?: string
  job?: Fact | undefined
  born?: Fact | undefined
  people?: { name?: string }[]
}

function Page({ saved = {} }: { saved?: Answers }) {
  const { control, handleSubmit } = useForm<Answers, unknown, Answers>({
    defaultValues: saved,
    shouldFocusError: false,
    resolver: () => ({
      values: {},
      errors: {
        born: { value: { type: 'x', message: 'Enter a real date of birth' } },
      } as FieldErrors<Answers>,
    }),
  })
  const values = useWatch({ control })
  return (
    <Form onSubmit={handleSubmit(() => undefined)}>
      <ErrorSummary control={control} />
      <FormTime control={control} name="at" label="Time" />
      <FormNumber control={control} name="years" label="Years" />
      <FormCombo control={control} name="court" label="Court" options={['Exeter', 'Bodmin']} />
      <FormKnown control={control} name="job" legend="Occupation" />
      <FormKnown control={control} name="born" legend="Date of birth" kind="date" />
      <button type="submit">Send</button>
      <output>{JSON.stringify(values)}</output>
    </Form>
  )
}

const values = (): Answers => JSON.parse(screen.getByRole('status').textContent ?? '')
const inGroup = (name: string) => within(screen.getByRole('group', { name }))

describe('a time', () => {
  test('stays as typed in the box, is kept as hours and minutes, and is shown so on leaving', async () => {
    render(<Page />)
    const user = userEvent.setup()
    const box = screen.getByLabelText('Time')
    await user.type(box, '9.30pm')
    expect(box).toHaveValue('9.30pm')
    expect(values().at).toBe('21:30')
    await user.tab()
    expect(box).toHaveValue('21:30')
  })

  test('that cannot be read is kept and shown as typed', async () => {
    render(<Page />)
    const user = userEvent.setup()
    await user.type(screen.getByLabelText('Time'), 'about nine')
    await user.tab()
    expect(values().at).toBe('about nine')
    expect(screen.getByLabelText('Time')).toHaveValue('about nine')
  })

  test('that is cleared is no answer, whatever was saved', async () => {
    render(<Page saved={{ at: '09:30' }} />)
    await userEvent.setup().clear(screen.getByLabelText('Time'))
    expect(screen.getByLabelText('Time')).toHaveValue('')
    expect(values()).not.toHaveProperty('at')
  })
})

describe('a number', () => {
  test.each([
    ['5', 5],
    ['05', 5],
    ['five', 'five'],
    ['-1', '-1'],
    ['1234567890123456', '1234567890123456'],
  ])('%s is kept as %j and stays on screen as typed', async (typed, kept) => {
    render(<Page />)
    await userEvent.setup().type(screen.getByLabelText('Years'), typed)
    expect(values().years).toBe(kept)
    expect(screen.getByLabelText('Years')).toHaveValue(typed)
  })

  test('saved as nought is shown', () => {
    render(<Page saved={{ years: 0 }} />)
    expect(screen.getByLabelText('Years')).toHaveValue('0')
  })
})

test('a list of suggestions does not stop an answer of its own', async () => {
  render(<Page />)
  const court = screen.getByRole('combobox', { name: 'Court' })
  expect(court).toHaveAttribute('list', 'court-list')
  await userEvent.setup().type(court, 'Newport')
  expect(values().court).toBe('Newport')
})

describe('a fact that may be unknown', () => {
  test('is kept as known once it is typed', async () => {
    render(<Page />)
    await userEvent.setup().type(screen.getByLabelText('Occupation'), 'Baker')
    expect(values().job).toEqual({ known: true, value: 'Baker' })
  })

  test('may be said to be unknown, with a reason', async () => {
    render(<Page />)
    const user = userEvent.setup()
    await user.click(inGroup('Occupation').getByRole('checkbox', { name: 'Not known' }))
    expect(values().job).toEqual({ known: false })
    await user.type(inGroup('Occupation').getByLabelText(/^Why is it not known/), 'Not asked')
    expect(values().job).toEqual({ known: false, why: 'Not asked' })
  })

  test('comes back when Not known is unticked, and typing unticks it', async () => {
    render(<Page saved={{ job: { known: true, value: 'Baker' } }} />)
    const user = userEvent.setup()
    const box = inGroup('Occupation').getByRole('checkbox', { name: 'Not known' })
    await user.click(box)
    expect(screen.getByLabelText('Occupation')).toHaveValue('')
    await user.click(box)
    expect(values().job).toEqual({ known: true, value: 'Baker' })

    await user.click(box)
    await user.type(screen.getByLabelText('Occupation'), 'Cook')
    expect(box).not.toBeChecked()
    expect(values().job).toEqual({ known: true, value: 'Cook' })
  })

  test('keeps half a date, and its error leads to the day', async () => {
    render(<Page />)
    const user = userEvent.setup()
    await user.type(inGroup('Date of birth').getByLabelText('Day'), '31')
    expect(values().born).toEqual({ known: true, value: '31//' })
    await user.click(screen.getByRole('button', { name: 'Send' }))
    await user.click(await screen.findByRole('link', { name: 'Enter a real date of birth' }))
    expect(inGroup('Date of birth').getByLabelText('Day')).toHaveFocus()
    expect(screen.getByRole('group', { name: 'Date of birth' })).toHaveAccessibleDescription(
      'Error: Enter a real date of birth',
    )
  })
})
