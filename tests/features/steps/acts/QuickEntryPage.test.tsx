import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

test('acts are entered by keyboard alone, line after line, and the box keeps the focus', async () => {
  const { user, answers } = await openStep({ step: 'acts', item: 'quick' })
  const line = screen.getByLabelText('Act')
  await user.click(line)
  await user.keyboard('6/4/26 22:10 He rang twice')
  expect(screen.getByText('Understood: Monday 6 April 2026 at 10:10pm: He rang twice')).toBeVisible()
  await user.keyboard('{Enter}')
  expect(line).toHaveValue('')
  expect(line).toHaveFocus()
  await user.keyboard('yesterday he came by{Enter}He left a note{Enter}')

  await waitFor(async () => expect((await answers('acts'))?.items).toHaveLength(3))
  expect((await answers('acts'))?.items?.map(({ when, what }) => [when, what])).toEqual([
    [{ precision: 'exact', on: '2026-04-06', time: '22:10' }, 'He rang twice'],
    [{ precision: 'exact', on: '2026-11-22' }, 'he came by'],
    [undefined, 'He left a note'],
  ])
  expect(await screen.findByText('3 acts added here')).toBeVisible()
})

test('how the acts are known is asked once, and the last line is taken back by undo', async () => {
  const { user, answers } = await openStep({ step: 'acts', item: 'quick' })
  await user.click(screen.getByRole('checkbox', { name: 'A phone, computer or account shows it' }))
  await user.type(screen.getByLabelText('Act'), '6/4/26 He rang{Enter}')
  await user.type(screen.getByLabelText('Act'), '7/4/26 He came{Enter}')
  await screen.findByText('2 acts added here')
  expect((await answers('acts'))?.items?.map(({ howKnown }) => howKnown)).toEqual([['device'], ['device']])

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('1 act added here')).toBeVisible()
  expect((await answers('acts'))?.items?.map(({ what }) => what)).toEqual(['He rang'])
})

test('an empty line adds nothing and says so', async () => {
  const { user, answers } = await openStep({ step: 'acts', item: 'quick' })
  await user.type(screen.getByLabelText('Act'), '   {Enter}')
  expect(screen.getByText('Type when and what first')).toBeVisible()
  expect(await answers('acts')).toBeUndefined()
})
