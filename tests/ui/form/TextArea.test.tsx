import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, useState } from 'react'
import { expect, test } from 'vitest'
import type { TextMark } from '#src/ui/form/markedParts.ts'
import { TextArea, type TextAreaHandle } from '#src/ui/form/TextArea.tsx'

const handle = createRef<TextAreaHandle>()

function Box({ first, marks }: { first: string; marks?: TextMark[] }) {
  const [text, setText] = useState(first)
  return (
    <>
      <label htmlFor="box">Wording</label>
      <TextArea id="box" rows={5} value={text} marks={marks} handle={handle} onChange={setText} />
      <output>{text}</output>
    </>
  )
}

const box = () => screen.getByLabelText<HTMLTextAreaElement>('Wording')
const near: TextMark[] = [{ span: [12, 16], look: 'fault' }]
const text = 'must not go near “Löwe” 😀 or near her.'

test('the words meant have a line under them, which nobody hears read a second time', () => {
  const { container } = render(<Box first={text} marks={near} />)
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['near'])
  expect(container.querySelector('mark')?.closest('[aria-hidden="true"]')).not.toBeNull()
  expect(container.querySelector('[aria-hidden="true"]')?.textContent).toBe(`${text}\n`)
  expect(screen.getByRole('textbox', { name: 'Wording' })).toHaveValue(text)
})

test('an area without marks is the box alone', () => {
  const { container } = render(<Box first={text} />)
  expect(container.querySelectorAll('div div')).toHaveLength(0)
  expect(box()).toHaveValue(text)
})

test('the lines stay with the words when the box is scrolled', () => {
  const { container } = render(<Box first={text} marks={near} />)
  const area = box()
  area.scrollTop = 40
  act(() => void area.dispatchEvent(new Event('scroll')))
  expect(container.querySelector('[aria-hidden="true"]')?.scrollTop).toBe(40)
})

test('the words meant are selected and have the focus when asked for', () => {
  render(<Box first={text} marks={near} />)
  const at = text.lastIndexOf('near')
  act(() => handle.current?.select(at, at + 4))
  expect(box()).toHaveFocus()
  const { value, selectionStart, selectionEnd } = box()
  expect(value.slice(selectionStart, selectionEnd)).toBe('near')
  expect(selectionStart).toBe(at)
})

test.each([
  ['others', 'within sight of', 'must not go within sight of “Löwe” 😀 or near her.'],
  ['nothing', '', 'must not go  “Löwe” 😀 or near her.'],
])('words are changed to %s, and the caret stands after them', (_, to, wanted) => {
  render(<Box first={text} marks={near} />)
  act(() => handle.current?.replace(12, 16, to))
  expect(box()).toHaveValue(wanted)
  expect(screen.getByRole('status')).toHaveTextContent(wanted.replace(/ {2}/, ' '))
  expect(box()).toHaveFocus()
  expect(box().selectionStart).toBe(12 + to.length)
})

test('what is typed is the officer’s own text, marks or none', async () => {
  render(<Box first="" marks={[]} />)
  await userEvent.type(box(), 'must not')
  expect(box()).toHaveValue('must not')
})
