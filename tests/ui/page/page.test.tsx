import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { type LinkProps, LinkProvider } from '#src/ui/action/Link.tsx'
import { UndoBanner } from '#src/ui/notice/UndoBanner.tsx'
import { BackLink } from '#src/ui/page/BackLink.tsx'
import { Dialog } from '#src/ui/page/Dialog.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { SaveMark } from '#src/ui/page/SaveMark.tsx'
import { SkipLink } from '#src/ui/page/SkipLink.tsx'
import { StepLayout } from '#src/ui/page/StepLayout.tsx'
import { Tabs } from '#src/ui/page/Tabs.tsx'

const visited = vi.fn()

function RouterLink({ href, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        event.preventDefault()
        visited(href)
      }}
    />
  )
}

const tabs = [
  { id: 'court', label: 'What the court will read', content: <p>The application</p> },
  { id: 'todo', label: 'To do on this page', content: <p>Nothing left</p> },
  { id: 'law', label: 'The law', content: <p>Section 3</p> },
]

describe('tabs', () => {
  test('show one view at a time, and the panel is named by its tab', async () => {
    render(<Tabs label="Beside the form" tabs={tabs} />)
    expect(screen.getByRole('tabpanel', { name: 'What the court will read' })).toHaveTextContent(
      'The application',
    )
    expect(screen.queryByText('Nothing left')).toBeNull()
    await userEvent.setup().click(screen.getByRole('tab', { name: 'To do on this page' }))
    expect(screen.getByText('Nothing left')).toBeInTheDocument()
    expect(screen.queryByText('The application')).toBeNull()
  })

  test('are one stop for the Tab key; arrows, Home and End move between them and round the ends', async () => {
    render(<Tabs label="Beside the form" tabs={tabs} />)
    const user = userEvent.setup()
    const tab = (name: string) => screen.getByRole('tab', { name })
    await user.tab()
    expect(tab('What the court will read')).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(tab('The law')).toHaveFocus()
    expect(tab('The law')).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(tab('To do on this page')).toHaveFocus()
    await user.keyboard('{End}')
    expect(screen.getByText('Section 3')).toBeInTheDocument()
    await user.keyboard('{Home}')
    expect(screen.getByText('The application')).toBeInTheDocument()
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  test('whose open view is taken away show the first', () => {
    const { rerender } = render(<Tabs label="Beside the form" tabs={tabs} first="law" />)
    expect(screen.getByText('Section 3')).toBeInTheDocument()
    rerender(<Tabs label="Beside the form" tabs={tabs.slice(0, 2)} first="law" />)
    expect(screen.getByText('The application')).toBeInTheDocument()
  })
})

function Removing() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Remove act 4</Button>
      <Dialog open={open} title="Remove this act?" onClose={() => setOpen(false)}>
        <Button onClick={() => setOpen(false)}>Keep it</Button>
      </Dialog>
    </>
  )
}

describe('a dialog', () => {
  test('is named by its question and gives the focus back when it is answered', async () => {
    render(<Removing />)
    const user = userEvent.setup()
    const opener = screen.getByRole('button', { name: 'Remove act 4' })
    await user.click(opener)
    const dialog = screen.getByRole('dialog', { name: 'Remove this act?' })
    await user.click(within(dialog).getByRole('button', { name: 'Keep it' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(opener).toHaveFocus()
  })

  test('closes on Escape through its owner', async () => {
    render(<Removing />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Remove act 4' }))
    const cancel = new Event('cancel', { cancelable: true })
    screen.getByRole('dialog').dispatchEvent(cancel)
    expect(cancel.defaultPrevented).toBe(true)
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('moving between pages', () => {
  test('the heading takes the focus at each change of page, not on the first visit', () => {
    const { rerender } = render(<PageHeading>Your cases</PageHeading>)
    expect(document.body).toHaveFocus()
    rerender(<PageHeading focusKey="k1">Defendant</PageHeading>)
    const heading = screen.getByRole('heading', { level: 1, name: 'Defendant' })
    expect(heading).toHaveFocus()
    heading.blur()
    rerender(<PageHeading focusKey="k1">Defendant</PageHeading>)
    expect(document.body).toHaveFocus()
    rerender(<PageHeading focusKey="k2">Defendant</PageHeading>)
    expect(heading).toHaveFocus()
  })

  test('the skip link leads past the header without changing the address', async () => {
    render(
      <>
        <SkipLink />
        <main id="main" tabIndex={-1} />
      </>,
    )
    await userEvent.setup().click(screen.getByRole('link', { name: 'Skip to main content' }))
    expect(screen.getByRole('main')).toHaveFocus()
    expect(window.location.hash).toBe('')
  })

  test('every link goes through the link the app gives', async () => {
    render(
      <LinkProvider value={RouterLink}>
        <BackLink href="/cases" />
        <ButtonLink href="/start">Start</ButtonLink>
      </LinkProvider>,
    )
    const user = userEvent.setup()
    await user.click(screen.getByRole('link', { name: 'Back' }))
    await user.click(screen.getByRole('link', { name: 'Start' }))
    expect(visited.mock.calls).toEqual([['/cases'], ['/start']])
  })
})

describe('the save mark', () => {
  test('says saving and saved without interrupting a screen reader', () => {
    const { rerender } = render(<SaveMark state={{ kind: 'saving' }} />)
    expect(screen.getByRole('status')).toHaveTextContent('Saving…')
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'off')
    rerender(<SaveMark state={{ kind: 'saved', at: '14:02' }} />)
    expect(screen.getByRole('status')).toHaveTextContent(/^Saved 14:02$/)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('a failure is an alert, and nothing says saved', () => {
    render(<SaveMark state={{ kind: 'failed', message: 'Not saved. Copy your text before you leave.' }} />)
    expect(screen.getByRole('alert')).toHaveTextContent('Not saved. Copy your text before you leave.')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})

test('what was removed can be brought back until the message is dismissed', async () => {
  const [undo, dismiss] = [vi.fn(), vi.fn()]
  const { rerender } = render(<UndoBanner message={undefined} onUndo={undo} onDismiss={dismiss} />)
  const status = screen.getByRole('status')
  expect(status).toBeEmptyDOMElement()
  rerender(<UndoBanner message="Act 4 removed" onUndo={undo} onDismiss={dismiss} />)
  expect(status).toHaveTextContent('Act 4 removed')
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(undo).toHaveBeenCalledTimes(1)
  expect(dismiss).toHaveBeenCalledTimes(1)
})

function Removable() {
  const [said, setSaid] = useState<string>()
  return (
    <>
      <UndoBanner message={said} onUndo={() => setSaid(undefined)} onDismiss={() => setSaid(undefined)} />
      {!said && (
        <button type="button" onClick={() => setSaid('Act 4 removed')}>
          Remove
        </button>
      )}
    </>
  )
}

test('the keyboard stays at the place of what was removed, and of what was brought back', async () => {
  render(<Removable />)
  const user = userEvent.setup()
  await user.tab()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('status')).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('status')).toHaveFocus()
  await user.tab()
  expect(screen.getByRole('button', { name: 'Remove' })).toHaveFocus()
})

test('a message that comes while the officer is elsewhere takes no focus', async () => {
  const banner = (message?: string) => (
    <>
      <UndoBanner message={message} onUndo={() => undefined} onDismiss={() => undefined} />
      <input aria-label="Elsewhere" />
    </>
  )
  const { rerender } = render(banner())
  await userEvent.setup().click(screen.getByLabelText('Elsewhere'))
  rerender(banner('Act 4 removed'))
  expect(screen.getByLabelText('Elsewhere')).toHaveFocus()
})

test('the panel of a step is one tap away and the form keeps what was typed', async () => {
  render(
    <StepLayout panel={<p>Draft application</p>}>
      <input aria-label="Name" />
    </StepLayout>,
  )
  const user = userEvent.setup()
  await user.type(screen.getByLabelText('Name'), 'Sam')
  await user.click(screen.getByRole('button', { name: 'What the court will read' }))
  expect(screen.getByRole('complementary', { name: 'What the court will read' })).toHaveTextContent(
    'Draft application',
  )
  await user.click(screen.getByRole('button', { name: 'Back to the form' }))
  expect(screen.getByRole('button', { name: 'What the court will read' })).toBeInTheDocument()
  expect(screen.getByLabelText('Name')).toHaveValue('Sam')
})
