import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { Picker } from '#src/ui/form/Picker.tsx'

const optionsTo = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: `v${at + 1}`, label: `Act number ${at + 1}.` }))

function Acts({ count, ticked = [] }: { count: number; ticked?: readonly string[] }) {
  const [chosen, setChosen] = useState<readonly unknown[]>(ticked)
  return (
    <>
      <Picker
        id="acts"
        legend="Which acts?"
        searchLabel="Search the acts"
        options={optionsTo(count)}
        chosen={chosen}
        onChange={setChosen}
      />
      <output>{chosen.join(' ')}</output>
    </>
  )
}

const boxes = () => screen.getAllByRole('checkbox')
const firstNamed = () => boxes()[0]?.closest('div')?.textContent

describe('a list that fits', () => {
  test('is shown whole in its own order, without search or pages', () => {
    render(<Acts count={20} ticked={['v20']} />)
    expect(boxes()).toHaveLength(20)
    expect(firstNamed()).toBe('Act number 1.')
    expect(screen.queryByLabelText('Search the acts')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('a list of a thousand, all ticked', () => {
  test('shows a page of twenty and says how many are ticked and how many there are', () => {
    render(<Acts count={1000} ticked={optionsTo(1000).map(({ value }) => value)} />)
    expect(boxes()).toHaveLength(20)
    expect(screen.getByText('1000 of 1000 ticked.')).toBeVisible()
    expect(screen.getByText(/^Showing 1 to 20 of 1000/)).toBeVisible()
  })

  test('unticking one on a later page leaves the other 999 ticked', async () => {
    render(<Acts count={1000} ticked={optionsTo(1000).map(({ value }) => value)} />)
    await userEvent.click(screen.getByRole('button', { name: /^Next 20/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Act number 21.' }))
    expect(screen.getByText('999 of 1000 ticked.')).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Act number 21.' })).toHaveFocus()
    expect(document.querySelector('output')).toHaveTextContent(/ v20 v22 /)
  })
})

describe('a list of a few ticked among many', () => {
  test('begins with what was ticked when it was opened; a tick does not move what is under the hand', async () => {
    render(<Acts count={50} ticked={['v40', 'v50']} />)
    expect(firstNamed()).toBe('Act number 40.')
    const third = boxes()[2]
    await userEvent.click(screen.getByRole('checkbox', { name: 'Act number 18.' }))
    expect(boxes()[2]).toBe(third)
    expect(screen.getByText('3 of 50 ticked.')).toBeVisible()
    expect(document.querySelector('output')).toHaveTextContent('v18 v40 v50')
  })

  test('the search narrows all of it from the first page, and what is ticked out of sight stays ticked', async () => {
    render(<Acts count={50} ticked={['v40']} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: /^Next 20/ }))
    await user.type(screen.getByLabelText('Search the acts'), 'number 43')
    expect(boxes()).toHaveLength(1)
    expect(screen.getByText('1 of 50 ticked. 1 matches the search.')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: 'Act number 43.' }))
    expect(document.querySelector('output')).toHaveTextContent('v40 v43')

    await user.type(screen.getByLabelText('Search the acts'), 'x')
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.getByText('2 of 50 ticked. None matches the search.')).toBeVisible()
  })
})
