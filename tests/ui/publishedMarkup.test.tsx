import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { Pagination } from '#src/ui/list/Pagination.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { TaskList } from '#src/ui/list/TaskList.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { Header } from '#src/ui/page/Header.tsx'
import { PhaseBanner } from '#src/ui/page/PhaseBanner.tsx'
import { ServiceNavigation } from '#src/ui/page/ServiceNavigation.tsx'
import { SkipLink } from '#src/ui/page/SkipLink.tsx'
import { type Comparison, comparable, govukFixture } from '../support/govukFixture.ts'

type Rates = { month: string; bicycle: string; vehicle: string }
const rateColumns: Column<Rates>[] = [
  { id: 'month', header: 'Month you apply', cell: ({ month }) => month, rowHeader: true },
  { id: 'bicycle', header: 'Rate for bicycles', cell: ({ bicycle }) => bicycle, numeric: true },
  { id: 'vehicle', header: 'Rate for vehicles', cell: ({ vehicle }) => vehicle, numeric: true },
]
const rates = [
  { month: 'January', bicycle: '£85', vehicle: '£95' },
  { month: 'February', bicycle: '£75', vehicle: '£55' },
  { month: 'March', bicycle: '£165', vehicle: '£125' },
]
const incomplete = { text: 'Incomplete', colour: 'blue' } as const

const cases: [string, string, () => ReactNode, Comparison?][] = [
  ['button', 'default', () => <Button type="submit">Save and continue</Button>],
  [
    'button',
    'secondary',
    () => (
      <Button type="submit" variant="secondary">
        Secondary button
      </Button>
    ),
    { attributes: ['name'] },
  ],
  [
    'button',
    'warning',
    () => (
      <Button type="submit" variant="warning">
        Warning button
      </Button>
    ),
    { attributes: ['name'] },
  ],
  // Theirs claims to be a button; ours stays a link, so that 'open in a new tab' and speech control say the truth.
  ['button', 'link', () => <ButtonLink href="/">Link button</ButtonLink>, { attributes: ['role'] }],
  ['back-link', 'default', () => <BackLink href="#" />],
  ['skip-link', 'default', () => <SkipLink target="test-target-element" />],
  [
    'phase-banner',
    'default',
    () => (
      <PhaseBanner tag="Alpha">
        This is a new service - your{' '}
        <a href="/feedback" className="govuk-link">
          feedback
        </a>{' '}
        will help us to improve it.
      </PhaseBanner>
    ),
    { attributes: ['href'] },
  ],
  ['generic-header', 'default', () => <Header product="My cool service" />],
  [
    'service-navigation',
    'default',
    () => (
      <ServiceNavigation
        items={[1, 2, 3, 4].map((n) => ({ href: `#/${n}`, text: `Navigation item ${n}` }))}
      />
    ),
    // Their button folds the list on a phone; ours is short and stays open.
    { elements: 'button', attributes: ['id'] },
  ],
  [
    'details',
    'default',
    () => (
      <Details summary="Help with nationality">
        We need to know your nationality so we can work out which elections you’re entitled to vote in. If you
        can’t provide your nationality, you’ll have to send copies of identity documents through the post.
      </Details>
    ),
  ],
  [
    'inset-text',
    'default',
    () => (
      <Inset>
        It can take up to 8 weeks to register a lasting power of attorney if there are no mistakes in the
        application.
      </Inset>
    ),
  ],
  ['warning-text', 'default', () => <Warning>You can be fined up to £5,000 if you don’t register.</Warning>],
  [
    'notification-banner',
    'default',
    () => <NotificationBanner heading="This publication was withdrawn on 7 March 2014." />,
  ],
  [
    'notification-banner',
    'with type as success',
    () => <NotificationBanner kind="success" heading="Email sent to example@email.com" />,
  ],
  ['tag', 'default', () => <Tag>Alpha</Tag>],
  ['tag', 'grey', () => <Tag colour="grey">Grey</Tag>],
  [
    'task-list',
    'default',
    () => (
      <TaskList
        tasks={[
          { id: 'a', title: 'Company Directors', href: '#', status: { text: 'Completed' } },
          { id: 'b', title: 'Registered company details', href: '#', status: incomplete },
          { id: 'c', title: 'Business plan', href: '#', status: incomplete },
        ]}
      />
    ),
  ],
  [
    'summary-list',
    'as a summary card with actions',
    () => (
      <SummaryCard
        title="Undergraduate teaching assistant"
        actions={[
          { text: 'Delete job history', href: '#' },
          { text: 'Withdraw job history', href: '#' },
        ]}
      >
        <SummaryList
          rows={[
            { key: 'Name', value: 'Firstname Lastname' },
            { key: 'Date of birth', value: '13/08/1980' },
          ]}
        />
      </SummaryCard>
    ),
  ],
  [
    'summary-list',
    'with actions',
    () => (
      <SummaryList
        rows={[
          {
            key: 'Name',
            value: 'Firstname Lastname',
            actions: [
              { text: 'Edit', about: 'name', href: '#' },
              { text: 'Delete', about: 'name', href: '#' },
            ],
          },
          {
            key: 'Date of birth',
            value: '13/08/1980',
            actions: [{ text: 'Change', about: 'date of birth', href: '#' }],
          },
        ]}
      />
    ),
    { elements: '.govuk-summary-list__row:nth-child(3)' },
  ],
]

test.each(cases)('%s, %s: our markup is the published markup', (component, name, ours, leaveOut) => {
  const { container } = render(ours())
  expect(comparable(container, leaveOut)).toBe(govukFixture(component, name, leaveOut))
})

test('a table has the published markup, in a frame of its own', () => {
  const { container } = render(
    <Table
      caption="Rates"
      captionSize="m"
      columns={rateColumns}
      rows={rates}
      rowKey={({ month }) => month}
    />,
  )
  const frame = container.querySelector('section')
  const published = govukFixture('table', 'with firstCellIsHeader true')
  const ours = frame && comparable(frame, { elements: 'caption, thead' })
  expect(ours).toBe(published)
})

test('a long list has the published pager', () => {
  const { container } = render(<Pagination page={10} pages={40} href={(page) => `/page/${page}`} />)
  const published = govukFixture('pagination', 'with many pages')
    .replaceAll('href="/previous"', 'href="/page/9"')
    .replaceAll('href="/next"', 'href="/page/11"')
  expect(comparable(container)).toBe(published)
})
