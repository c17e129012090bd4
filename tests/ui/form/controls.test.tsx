import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { useForm } from 'react-hook-form'
import { describe, expect, test, vi } from 'vitest'
import { Button } from '#src/ui/action/Button.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { TextAreaHandle } from '#src/ui/form/TextArea.tsx'

type Answers = {
  name?: string
  story?: string
  lastDay?: string
  court?: string
  inCustody?: 'yes' | 'no' | 'notKnown'
  kinds?: string[]
}

const handle = createRef<TextAreaHandle>()

function Page({ saved = {}, onValues = vi.fn() }: { saved?: Answers; onValues?: (values: Answers) => void }) {
  const { control, handleSubmit } = useForm<Answers, unknown, Answers>({
    defaultValues: saved,
    shouldFocusError: false,
    resolver: (values) => {
      onValues(values)
      const errors: Partial<Record<keyof Answers, { type: string; message: string }>> = {}
      if (!values.lastDay) errors.lastDay = { type: 'x', message: 'Enter the last day' }
      if (!values.inCustody) errors.inCustody = { type: 'x', message: 'Say if they are in custody' }
      if (!values.name) errors.name = { type: 'x', message: 'Enter the name' }
      return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} }
    },
  })
  return (
    <Form onSubmit={handleSubmit(() => undefined)}>
      <ErrorSummary control={control} />
      <FormText control={control} name="name" label="Full name" hint="As on the charge sheet" />
      <FormTextArea control={control} name="story" label="What happened" maxLength={20} handle={handle} />
      <FormDate control={control} name="lastDay" legend="Last day" />
      <FormSelect control={control} name="court" label="Court" options={[{ value: 'c1', label: 'Exeter' }]} />
      <FormYesNo
        control={control}
        name="inCustody"
        legend="In custody"
        notKnown
        whenYes={<p>Which prison?</p>}
      />
      <FormCheckboxes
        control={control}
        name="kinds"
        legend="Kinds of act"
        options={[
          { value: 'following', label: 'Following' },
          { value: 'contacting', label: 'Contacting' },
          { value: 'none', label: 'None of these', exclusive: true, divider: 'or' },
        ]}
      />
      <Button type="submit">Save and continue</Button>
    </Form>
  )
}

async function valuesAfter(
  saved: Answers,
  steps: (user: ReturnType<typeof userEvent.setup>) => Promise<void>,
) {
  const seen: Answers[] = []
  render(<Page saved={saved} onValues={(values) => seen.push(structuredClone(values))} />)
  const user = userEvent.setup()
  await steps(user)
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  return seen.at(-1)
}

describe('a date in three boxes', () => {
  test('half a date is kept as it was typed', async () => {
    const values = await valuesAfter({}, async (user) => {
      await user.type(screen.getByLabelText('Day'), '31')
      await user.type(screen.getByLabelText('Month'), '2')
    })
    expect(values?.lastDay).toBe('31/2/')
  })

  test('half a date that was kept is shown again', () => {
    render(<Page saved={{ lastDay: '31/2/' }} />)
    expect(screen.getByLabelText('Day')).toHaveValue('31')
    expect(screen.getByLabelText('Month')).toHaveValue('2')
    expect(screen.getByLabelText('Year')).toHaveValue('')
  })

  test('a whole date becomes one value, and what was typed does not change under the hand', async () => {
    const values = await valuesAfter({}, async (user) => {
      await user.type(screen.getByLabelText('Day'), '06')
      await user.type(screen.getByLabelText('Month'), 'april')
      await user.type(screen.getByLabelText('Year'), '2026')
    })
    expect(values?.lastDay).toBe('2026-04-06')
    expect(screen.getByLabelText('Day')).toHaveValue('06')
    expect(screen.getByLabelText('Month')).toHaveValue('april')
  })

  test('a date pasted into any box fills all three', async () => {
    const values = await valuesAfter({}, async (user) => {
      await user.click(screen.getByLabelText('Month'))
      await user.paste('12 March 2025')
    })
    expect(values?.lastDay).toBe('2025-03-12')
    expect(screen.getByLabelText('Day')).toHaveValue('12')
    expect(screen.getByLabelText('Year')).toHaveValue('2025')
  })

  test('other text pasted into a box stays in that box', async () => {
    const values = await valuesAfter({}, async (user) => {
      await user.click(screen.getByLabelText('Day'))
      await user.paste('12')
    })
    expect(values?.lastDay).toBe('12//')
  })

  test('a saved date that is cleared stays cleared', async () => {
    const values = await valuesAfter({ lastDay: '2026-04-06' }, async (user) => {
      for (const box of ['Day', 'Month', 'Year']) await user.clear(screen.getByLabelText(box))
    })
    expect(values?.lastDay).toBeUndefined()
    expect(screen.getByLabelText('Year')).toHaveValue('')
  })
})

describe('an error summary', () => {
  test('takes the focus on submit and lists the errors in the order of the page', async () => {
    render(<Page />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))

    const alert = await screen.findByRole('alert')
    expect(alert.parentElement).toHaveFocus()
    expect(
      within(alert)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Enter the name', 'Enter the last day', 'Say if they are in custody'])
  })

  test('leads to the first control of a group and leaves the address alone', async () => {
    render(<Page />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Save and continue' }))
    await user.click(await screen.findByRole('link', { name: 'Enter the last day' }))
    expect(screen.getByLabelText('Day')).toHaveFocus()
    await user.click(await screen.findByRole('link', { name: 'Say if they are in custody' }))
    expect(screen.getByRole('radio', { name: 'Yes' })).toHaveFocus()
    expect(window.location.hash).toBe('')
  })

  test('keeps its list while the officer mends it, and is gone once nothing is wrong', async () => {
    render(<Page saved={{ name: 'Sam Tarn', lastDay: '2026-04-06' }} />)
    const user = userEvent.setup()
    const send = screen.getByRole('button', { name: 'Save and continue' })
    await user.click(send)
    await user.click(screen.getByRole('radio', { name: 'No' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Say if they are in custody')
    await user.click(send)
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})

describe('what a control says of itself', () => {
  test('its hint and its error describe it', async () => {
    render(<Page />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Save and continue' }))
    await screen.findByRole('alert')
    expect(screen.getByLabelText('Full name')).toHaveAccessibleDescription(
      'As on the charge sheet Error: Enter the name',
    )
  })

  test('no control and no form lets the browser remember what is typed, and spelling is decided', () => {
    const { container } = render(<Page saved={{ inCustody: 'yes' }} />)
    const controls = container.querySelectorAll('form, input, textarea, select')
    expect(controls.length).toBeGreaterThan(10)
    for (const control of controls) expect(control).toHaveAttribute('autocomplete', 'off')
    for (const box of container.querySelectorAll('input[type=text], textarea'))
      expect(box).toHaveAttribute('spellcheck', 'false')
  })
})

describe('choices', () => {
  test('Not known is an answer of its own', async () => {
    const values = await valuesAfter({}, (user) =>
      user.click(screen.getByRole('radio', { name: 'Not known' })),
    )
    expect(values?.inCustody).toBe('notKnown')
  })

  test('a further question shows only under the answer that asks it', async () => {
    render(<Page />)
    const user = userEvent.setup()
    expect(screen.queryByText('Which prison?')).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Yes' }))
    expect(screen.getByText('Which prison?')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'No' }))
    expect(screen.queryByText('Which prison?')).toBeNull()
  })

  test('ticks are kept in the order of the list, and none of these clears the others', async () => {
    const values = await valuesAfter({}, async (user) => {
      await user.click(screen.getByRole('checkbox', { name: 'Contacting' }))
      await user.click(screen.getByRole('checkbox', { name: 'Following' }))
    })
    expect(values?.kinds).toEqual(['following', 'contacting'])
    const user = userEvent.setup()
    await user.click(screen.getByRole('checkbox', { name: 'None of these' }))
    expect(screen.getByRole('checkbox', { name: 'Following' })).not.toBeChecked()
    await user.click(screen.getByRole('checkbox', { name: 'Following' }))
    expect(screen.getByRole('checkbox', { name: 'None of these' })).not.toBeChecked()
  })

  test('a saved answer that is no longer offered is still shown', () => {
    render(<Page saved={{ court: 'An old court' }} />)
    expect(screen.getByLabelText('Court')).toHaveDisplayValue('An old court')
  })
})

describe('a text area', () => {
  test('a picker puts its text where the caret is', async () => {
    const values = await valuesAfter({ story: 'See  and on.' }, async () => {
      const area = screen.getByLabelText<HTMLTextAreaElement>('What happened')
      area.setSelectionRange(4, 4)
      handle.current?.insert('[[act:a1]]')
      expect(area.selectionStart).toBe(14)
    })
    expect(values?.story).toBe('See [[act:a1]] and on.')
  })

  test('characters left are shown at once and announced after a pause', () => {
    vi.useFakeTimers()
    try {
      const { container } = render(<Page saved={{ story: 'x'.repeat(21) }} />)
      const polite = container.querySelector('[aria-live=polite]')
      expect(screen.getByText('You have 1 character too many')).toHaveAttribute('aria-hidden', 'true')
      act(() => vi.advanceTimersByTime(900))
      expect(polite).toBeEmptyDOMElement()
      act(() => vi.advanceTimersByTime(200))
      expect(polite).toHaveTextContent('You have 1 character too many')
    } finally {
      vi.useRealTimers()
    }
  })
})
