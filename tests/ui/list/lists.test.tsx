import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { Pagination } from '#src/ui/list/Pagination.tsx'
import { pageNumbers } from '#src/ui/list/pageNumbers.ts'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import type { Sort } from '#src/ui/list/TableHeader.tsx'
import { TaskList } from '#src/ui/list/TaskList.tsx'
import { Timeline } from '#src/ui/list/Timeline.tsx'

type Act = { number: number; kind: string }
const columns: Column<Act>[] = [
  { id: 'number', header: 'Act', cell: ({ number }) => number, rowHeader: true, sortable: true },
  { id: 'kind', header: 'Kind', cell: ({ kind }) => kind },
]
const acts = [
  { number: 1, kind: 'Following' },
  { number: 2, kind: 'Contacting' },
]

function tableSorted(sort: Sort | undefined, onSort: (sort: Sort) => void) {
  return (
    <Table
      caption="Acts"
      columns={columns}
      rows={acts}
      rowKey={({ number }) => String(number)}
      sort={sort}
      onSort={onSort}
    />
  )
}

test('a table says its name, its order and which other order may be asked for', async () => {
  const onSort = vi.fn()
  const { rerender } = render(tableSorted(undefined, onSort))
  const user = userEvent.setup()
  const header = screen.getByRole('columnheader', { name: 'Act' })
  expect(screen.getByRole('table', { name: 'Acts' })).toBeInTheDocument()
  expect(screen.getByRole('rowheader', { name: '2' })).toBeInTheDocument()
  expect(header).toHaveAttribute('aria-sort', 'none')
  expect(screen.getByRole('columnheader', { name: 'Kind' })).not.toHaveAttribute('aria-sort')

  await user.click(screen.getByRole('button', { name: 'Act' }))
  expect(onSort).toHaveBeenLastCalledWith({ column: 'number', direction: 'ascending' })
  rerender(tableSorted({ column: 'number', direction: 'ascending' }, onSort))
  expect(header).toHaveAttribute('aria-sort', 'ascending')
  await user.click(screen.getByRole('button', { name: 'Act' }))
  expect(onSort).toHaveBeenLastCalledWith({ column: 'number', direction: 'descending' })
})

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 5, [1, 2, 3, 4, 5]],
  [1, 6, [1, 2, 3, 'after', 6]],
  [3, 5, [1, 2, 3, 4, 5]],
  [5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [6, 11, [1, 'before', 4, 5, 6, 7, 8, 'after', 11]],
  [40, 40, [1, 'before', 38, 39, 40]],
])('on page %i of %i the pager shows %j', (page, pages, shown) => {
  expect(pageNumbers(page, pages)).toEqual(shown)
})

test('a list of one page has no pager, and the ends have no arrow beyond', () => {
  const { container, rerender } = render(<Pagination page={1} pages={1} href={String} />)
  expect(container).toBeEmptyDOMElement()
  rerender(<Pagination page={1} pages={2} href={(page) => `?page=${page}`} />)
  expect(screen.queryByRole('link', { name: 'Previous page' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute('href', '?page=2')
  expect(screen.getByRole('link', { name: 'Page 1' })).toHaveAttribute('aria-current', 'page')
  rerender(<Pagination page={2} pages={2} href={(page) => `?page=${page}`} />)
  expect(screen.queryByRole('link', { name: 'Next page' })).toBeNull()
})

test('a card says of which thing each of its actions is', async () => {
  const remove = vi.fn()
  render(
    <SummaryCard
      title="Act 4"
      level={3}
      actions={[
        { text: 'Change', href: '/acts/4' },
        { text: 'Remove', onClick: remove },
      ]}
    >
      <p>Following</p>
    </SummaryCard>,
  )
  expect(screen.getByRole('heading', { level: 3, name: 'Act 4' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Change (Act 4)' })).toHaveAttribute('href', '/acts/4')
  await userEvent.setup().click(screen.getByRole('button', { name: 'Remove (Act 4)' }))
  expect(remove).toHaveBeenCalledTimes(1)
})

test('small actions in a row say what they are about', () => {
  render(<ActionList actions={[{ text: 'Change', about: 'act 4', href: '/acts/4' }]} />)
  expect(screen.getByRole('link', { name: 'Change act 4' })).toBeInTheDocument()
})

test('a task that cannot start is no link, and a link carries its status', () => {
  render(
    <TaskList
      tasks={[
        {
          id: 'a',
          title: 'Describe the acts',
          href: '/acts',
          hint: 'At least two',
          status: { text: 'Incomplete', colour: 'blue' },
        },
        { id: 'b', title: 'Send', status: { text: 'Cannot start yet' } },
      ]}
    />,
  )
  expect(screen.getByRole('link', { name: 'Describe the acts' })).toHaveAccessibleDescription(
    'At least two Incomplete',
  )
  expect(screen.queryByRole('link', { name: 'Send' })).toBeNull()
  expect(screen.getByText('Cannot start yet')).toBeInTheDocument()
})

test('a timeline is an ordered list with dates that machines can read', () => {
  render(
    <Timeline
      items={[
        { id: 'a', title: 'Approved', when: { iso: '2026-04-06', text: '6 April 2026' }, by: 'Supt Marsh' },
      ]}
    />,
  )
  expect(screen.getByRole('listitem')).toHaveTextContent('Approved6 April 2026 by Supt Marsh')
  expect(screen.getByText('6 April 2026')).toHaveAttribute('datetime', '2026-04-06')
})

test.each([
  [true, 'Day'],
  [false, null],
])('a table that stacks, %s, says in each cell of which column it is', (stacks, label) => {
  render(
    <Table
      stacks={stacks}
      caption="Acts"
      columns={[
        { id: 'number', header: 'Number', rowHeader: true, cell: ({ id }) => id },
        { id: 'day', header: 'Day', cell: () => '6 April 2026' },
      ]}
      rows={[{ id: '1' }]}
      rowKey={({ id }) => id}
    />,
  )
  expect(screen.getByRole('cell').getAttribute('data-label')).toBe(label)
})
