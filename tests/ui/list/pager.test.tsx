import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Pager } from '#src/ui/list/Pager.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'

function Letters({ letters, first }: { letters: string; first?: number }) {
  const { rows, start, ...paged } = usePaged([...letters], { size: 4, ...(first !== undefined && { first }) })
  return (
    <>
      <ul>
        {rows.map((letter) => (
          <li key={letter}>{letter}</li>
        ))}
      </ul>
      <Pager paged={paged} what="letters" />
      <button type="button" onClick={start}>
        From the start
      </button>
    </>
  )
}

const shown = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map((item) => item.textContent)
    .join('')

test('a list that fits is shown whole, without buttons', () => {
  render(<Letters letters="abcd" />)
  expect(shown()).toBe('abcd')
  expect(screen.queryByRole('button', { name: /Next/ })).toBeNull()
  expect(screen.queryByRole('status')).toBeNull()
})

test('a list of one more says which part is shown, and the keyboard goes through it without losing its place', async () => {
  render(<Letters letters="abcdefghi" />)
  const user = userEvent.setup()
  expect(screen.getByRole('status')).toHaveTextContent('Showing 1 to 4 of 9 letters')
  expect(screen.getByRole('button', { name: 'Previous 4 letters' })).toHaveAttribute('aria-disabled', 'true')

  const next = screen.getByRole('button', { name: 'Next 4 letters' })
  next.focus()
  await user.keyboard('{Enter}')
  expect(shown()).toBe('efgh')
  expect(screen.getByRole('button', { name: 'Next 1 letters' })).toHaveFocus()
  await user.keyboard(' ')
  expect(shown()).toBe('i')
  expect(screen.getByRole('status')).toHaveTextContent('Showing 9 to 9 of 9 letters')
  expect(next).toHaveFocus()
  expect(next).toHaveAttribute('aria-disabled', 'true')
  await user.keyboard('{Enter}')
  expect(shown()).toBe('i')
})

test('a list opens at the page that holds a row, and goes back to its start', async () => {
  render(<Letters letters="abcdefghi" first={5} />)
  expect(shown()).toBe('efgh')
  await userEvent.click(screen.getByRole('button', { name: 'From the start' }))
  expect(shown()).toBe('abcd')
})

test('a list that became shorter shows its last page', () => {
  const { rerender } = render(<Letters letters="abcdefghi" first={8} />)
  expect(shown()).toBe('i')
  rerender(<Letters letters="abcdef" first={8} />)
  expect(shown()).toBe('ef')
})
