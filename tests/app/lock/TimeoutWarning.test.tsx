import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { TimeoutWarning } from '#src/app/lock/TimeoutWarning.tsx'

/** A text that is being typed while the warning comes. */
function Page({ answers }: { answers: string[] }) {
  const [seconds, setSeconds] = useState<number>()
  const answer = (is: string) => {
    answers.push(is)
    setSeconds(undefined)
  }
  return (
    <>
      <textarea aria-label="Text" />
      <button type="button" onClick={() => setSeconds((seconds ?? 121) - 1)}>
        A second passes
      </button>
      <TimeoutWarning seconds={seconds} onStay={() => answer('stay')} onLock={() => answer('lock')} />
    </>
  )
}

async function warned() {
  const answers: string[] = []
  const user = userEvent.setup()
  render(<Page answers={answers} />)
  const text = screen.getByLabelText<HTMLTextAreaElement>('Text')
  const passes = screen.getByText('A second passes')
  await user.type(text, 'He rang')
  text.setSelectionRange(2, 4)
  passes.addEventListener('mousedown', (event) => event.preventDefault()) // the focus stays in the text
  await user.click(passes)
  return { answers, user, text, passes }
}

test('says how long it is, with the focus on Stay', async () => {
  const { user, passes } = await warned()
  expect(screen.getByRole('dialog', { name: 'Your vault locks in 2 minutes' })).toBeInTheDocument()
  screen.getByRole('button', { name: 'Stay' }).focus()
  await user.click(passes)
  expect(screen.getByRole('dialog', { name: 'Your vault locks in 1 minute 59 seconds' })).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('Your vault locks in 2 minutes.')
})

test.each(['{Enter}', ' ', 'x'])('the key “%s” on Stay stays, and goes no further', async (key) => {
  const { answers, user, text } = await warned()
  screen.getByRole('button', { name: 'Stay' }).focus()
  await user.keyboard(key)
  expect(answers).toEqual(['stay'])
  expect(text).toHaveValue('He rang')
  expect(text).toHaveFocus()
  expect([text.selectionStart, text.selectionEnd]).toEqual([2, 4])
})

test('Tab leads from Stay to Lock now and stays nothing', async () => {
  const { answers, user } = await warned()
  screen.getByRole('button', { name: 'Stay' }).focus()
  await user.tab()
  expect(answers).toEqual([])
  expect(screen.getByRole('button', { name: 'Lock now' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(answers).toEqual(['lock'])
})

test('a key of the browser on Stay is no answer', async () => {
  const { answers, user } = await warned()
  screen.getByRole('button', { name: 'Stay' }).focus()
  await user.keyboard('{F5}{Control>}r{/Control}')
  expect(answers).toEqual([])
})
