import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { FormSecret } from '#src/ui/form/FormSecret.tsx'
import { ShownOnce } from '#src/ui/form/ShownOnce.tsx'

afterEach(() => vi.restoreAllMocks())

type Answers = { word?: string }

function Page({ onWord }: { onWord?: (word: string | undefined) => void }) {
  const { control, handleSubmit } = useForm<Answers, unknown, Answers>({
    shouldFocusError: false,
    resolver: (values) =>
      values.word
        ? { values, errors: {} }
        : { values: {}, errors: { word: { type: 'x', message: 'Enter your passphrase' } } },
  })
  return (
    <form autoComplete="off" onSubmit={handleSubmit(({ word }) => onWord?.(word))}>
      <ErrorSummary control={control} />
      <FormSecret control={control} name="word" label="Passphrase" hint="The one you chose" />
      <button type="submit">Open</button>
    </form>
  )
}

const box = () => screen.getByLabelText('Passphrase')

describe('a secret', () => {
  test('is hidden at first, and neither spelled nor kept by the browser', () => {
    render(<Page />)
    expect(box()).toHaveAttribute('type', 'password')
    expect(box()).toHaveAttribute('spellcheck', 'false')
    expect(box()).toHaveAttribute('autocomplete', 'off')
    expect(box()).toHaveAccessibleDescription('The one you chose')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('is shown and hidden again by the button beside it, which is heard', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.type(box(), 'three small boats')
    await user.click(screen.getByRole('button', { name: 'Show passphrase' }))
    expect(box()).toHaveAttribute('type', 'text')
    expect(box()).toHaveValue('three small boats')
    expect(screen.getByRole('status')).toHaveTextContent('Your passphrase is shown.')
    await user.click(screen.getByRole('button', { name: 'Hide passphrase' }))
    expect(box()).toHaveAttribute('type', 'password')
    expect(screen.getByRole('status')).toHaveTextContent('Your passphrase is hidden.')
  })

  test('is given as typed, spaces too', async () => {
    const onWord = vi.fn()
    const user = userEvent.setup()
    render(<Page onWord={onWord} />)
    await user.type(box(), ' three small boats ')
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(onWord).toHaveBeenCalledWith(' three small boats ')
  })

  test('that is missing is told, with a link to its box', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.click(screen.getByRole('button', { name: 'Open' }))
    await user.click(await screen.findByRole('link', { name: 'Enter your passphrase' }))
    expect(box()).toHaveFocus()
    expect(box()).toHaveAccessibleDescription('The one you chose Error: Enter your passphrase')
  })
})

describe('a code that is shown once', () => {
  const open = () => {
    const onDone = vi.fn()
    render(
      <ShownOnce
        title="Your recovery code"
        code="ABCDE-FGHJK"
        promise="I have written it down"
        needed="Say that you have written it down"
        onDone={onDone}
      >
        <p>Keep it in a sealed envelope.</p>
      </ShownOnce>,
    )
    return { onDone, user: userEvent.setup() }
  }

  test('stands on the page until it is said to be written down', async () => {
    const { onDone, user } = open()
    expect(screen.getByText('ABCDE-FGHJK')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Go on' }))
    expect(await screen.findByRole('link', { name: 'Say that you have written it down' })).toBeInTheDocument()
    expect(onDone).not.toHaveBeenCalled()
    await user.click(screen.getByLabelText('I have written it down'))
    await user.click(screen.getByRole('button', { name: 'Go on' }))
    expect(onDone).toHaveBeenCalledTimes(1)
  })

  test('can be printed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Print this page' }))
    expect(print).toHaveBeenCalledTimes(1)
  })
})
