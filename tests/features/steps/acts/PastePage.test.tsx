import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Draft } from '#src/domain/case/draft.ts'
import { pendingText } from '#src/domain/case/pendingText.ts'
import { addDays } from '#src/domain/shared/dates.ts'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { StorageFull } from '#src/storage/faults.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 60_000 })

const oldAct = {
  id: 'old',
  kind: 'act' as const,
  when: { precision: 'exact' as const, on: '2026-04-06' },
  what: 'He rang her twice',
}
const paste = async (user: Awaited<ReturnType<typeof openStep>>['user'], text: string) => {
  await user.click(screen.getByLabelText('Rows or lines'))
  await user.paste(text)
}

test('rows are shown as they were read, duplicates are left out unless ticked, and all is added and taken back as one', async () => {
  const draft = aDraft({
    acts: { items: [oldAct] },
    evidence: { exhibits: [{ id: 'ex-1', reference: 'OM/1' }] },
  })
  const { user, answers, stored } = await openStep({ step: 'acts', item: 'paste', draft })
  await paste(
    user,
    'Date\tWhat\tExhibit\n06/04/2026\tHe rang her twice.\tOM/1\n07/04/2026 22:10\tHe came\tOM/9\nabout Easter\tHe wrote\t',
  )
  expect(screen.getByText('2 of 3 rows will be added')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: 'Add row 1' })).not.toBeChecked()
  const table = within(screen.getByRole('table', { name: 'How the rows were read' }))
  expect(table.getByText('Seems the same as act 1')).toBeVisible()
  expect(table.getByText('Exhibit OM/9 will be listed too')).toBeVisible()
  expect(table.getByText(/“about Easter” is no certain day/)).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Add 2 acts' }))
  expect(await screen.findByText('2 acts added')).toBeVisible()
  const items = (await answers('acts'))?.items ?? []
  expect(items.map(({ what }) => what)).toEqual(['He rang her twice', 'He came', 'He wrote'])
  const listed = (await answers('evidence'))?.exhibits ?? []
  expect(listed.map(({ reference }) => reference)).toEqual(['OM/1', 'OM/9'])
  expect(items[1]?.exhibits).toEqual([listed[1]?.id])
  expect((await stored()).typing.acts).toEqual({ [`items.${items[2]?.id}.when.on`]: 'about Easter' })

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await answers('evidence'))?.exhibits).toHaveLength(1))
  expect((await answers('acts'))?.items).toEqual([oldAct])
  expect((await stored()).typing.acts ?? {}).toEqual({})
})

test('a column is matched by hand, and a duplicate is added when it is ticked', async () => {
  const draft = aDraft({ acts: { items: [oldAct] } })
  const { user, answers } = await openStep({ step: 'acts', item: 'paste', draft })
  await paste(user, '6/4/26\tHe rang her twice\tHome')
  await user.selectOptions(screen.getByLabelText('Column 3'), 'Place')
  await user.click(screen.getByRole('button', { name: 'Add 0 acts' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Tick at least one row')

  await user.click(screen.getByRole('checkbox', { name: 'Add row 1' }))
  await user.click(screen.getByRole('checkbox', { name: 'A camera shows it' }))
  await user.click(screen.getByRole('button', { name: 'Add 1 act' }))
  await screen.findByText('1 act added')
  expect((await answers('acts'))?.items?.[1]).toMatchObject({ place: 'Home', howKnown: ['camera'] })
})

test('1,000 lines of a log are counted, shown 25 at a time, and all added', async () => {
  const { user, answers } = await openStep({ step: 'acts', item: 'paste' })
  const lines = Array.from({ length: 1000 }, (_, at) => `${addDays('2021-01-01', at)} 22:10 He rang`)
  await paste(user, lines.join('\n'))
  expect(screen.getAllByRole('checkbox', { name: /^Add row/ })).toHaveLength(25)
  expect(screen.getByText('1000 of 1000 rows will be added')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Add 1000 acts' }))
  expect(await screen.findByText('1000 acts added', {}, { timeout: 20_000 })).toBeVisible()
  expect((await answers('acts'))?.items).toHaveLength(1000)
})

const rows = '06/04/2026\tHe rang her\n07/04/2026\tHe came'
const textOf = (draft: Draft) => pendingText(draft, { step: 'acts', box: 'paste' })

test('pasted rows are kept before they are added, are there again, and leave the device once they are added', async () => {
  const { user, stored, answers } = await openStep({ step: 'acts', item: 'paste' })
  await paste(user, rows)
  await user.click(screen.getByRole('link', { name: 'Back' }))
  await user.click(await screen.findByRole('link', { name: 'the pasted rows' }))
  expect(await screen.findByLabelText('Rows or lines')).toHaveValue(rows)
  expect(textOf(await stored())).toBe(rows)
  expect(await answers('acts')).toBeUndefined()

  await user.click(screen.getByRole('button', { name: 'Add 2 acts' }))
  await screen.findByText('2 acts added')
  expect(screen.getByLabelText('Rows or lines')).toHaveValue('')
  expect((await stored()).typing).toEqual({})
})

test('pasted rows that could not be added stay', async () => {
  const through = (store: DraftStore): DraftStore => ({
    ...store,
    change: async (id, seq, patch, now) =>
      'step' in patch ? Promise.reject(new StorageFull()) : store.change(id, seq, patch, now),
  })
  const { user } = await openStep({ step: 'acts', item: 'paste', through })
  await paste(user, rows)
  await user.click(screen.getByRole('button', { name: 'Add 2 acts' }))
  await waitFor(() => expect(screen.getByLabelText('Rows or lines')).toHaveValue(rows))
  expect(screen.getByRole('button', { name: 'Add 2 acts' })).toBeVisible()
})
