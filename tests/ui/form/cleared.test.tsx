import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { expect, test, vi } from 'vitest'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'

type Answers = { fixed: 'yes' | 'no'; lastDay?: string; reason?: string }

function Page({ saved }: { saved: Answers }) {
  const { control } = useForm<Answers, unknown, Answers>({ defaultValues: saved })
  const values = useWatch({ control })
  const more = (
    <>
      <FormDate control={control} name="lastDay" legend="Last day" />
      <FormText control={control} name="reason" label="Reason" />
    </>
  )
  return (
    <>
      <FormYesNo control={control} name="fixed" legend="A last day?" whenYes={more} />
      <output>{JSON.stringify(values)}</output>
    </>
  )
}

test.each([false, true])(
  'a saved answer that was cleared does not come back when its question is hidden and shown again (strict mode %s)',
  async (strict) => {
    render(<Page saved={{ fixed: 'yes', lastDay: '2026-04-06', reason: 'Needed' }} />, {
      reactStrictMode: strict,
    })
    const user = userEvent.setup()
    for (const box of ['Day', 'Month', 'Year', 'Reason']) await user.clear(screen.getByLabelText(box))
    await user.click(screen.getByRole('radio', { name: 'No' }))
    await user.click(screen.getByRole('radio', { name: 'Yes' }))
    expect(screen.getByLabelText('Day')).toHaveValue('')
    expect(screen.getByLabelText('Reason')).toHaveValue('')
    expect(screen.getByRole('status')).toHaveTextContent(/^{"fixed":"yes","reason":""}$/)
  },
)

test.each([false, true])(
  'an answer on a branch not taken is kept for when the officer switches back (strict mode %s)',
  async (strict) => {
    render(<Page saved={{ fixed: 'yes', lastDay: '2026-04-06', reason: 'Needed' }} />, {
      reactStrictMode: strict,
    })
    const user = userEvent.setup()
    await user.click(screen.getByRole('radio', { name: 'No' }))
    expect(screen.queryByLabelText('Day')).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Yes' }))
    expect(screen.getByLabelText('Year')).toHaveValue('2026')
    expect(screen.getByLabelText('Reason')).toHaveValue('Needed')
  },
)

const changes = vi.fn()

function Watched() {
  const { control, subscribe } = useForm<Answers, unknown, Answers>({ defaultValues: { fixed: 'yes' } })
  useEffect(() => subscribe({ formState: { values: true }, callback: changes }), [subscribe])
  return <FormDate control={control} name="lastDay" legend="Last day" />
}

test('a page that is only opened reports no change', () => {
  render(<Watched />)
  expect(changes).not.toHaveBeenCalled()
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: '3' } })
  expect(changes).toHaveBeenCalled()
})
