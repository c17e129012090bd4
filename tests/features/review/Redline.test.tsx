import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Redline } from '#src/features/review/Redline.tsx'

test('what was removed and what was added are marked, and said in words that are heard', () => {
  render(
    <p>
      <Redline before="You must not enter Mill Lane." after="You must not enter Mill Road." />
    </p>,
  )
  expect(screen.getByText('Lane').tagName).toBe('DEL')
  expect(screen.getByText('Road').tagName).toBe('INS')
  expect(screen.getByText(/must not enter Mill/)).toHaveTextContent(
    'You must not enter Mill [removed: Lane] [added: Road] .',
  )
})

test('a text that stayed as it was has no marks', () => {
  const { container } = render(<Redline before="As it was." after="As it was." />)
  expect(container.querySelectorAll('ins, del')).toHaveLength(0)
  expect(container).toHaveTextContent('As it was.')
})
