import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { keptTexts } from '#src/domain/case/keptText.ts'
import { type RestoreResult, restoreFile } from '#src/storage/restore/restoreFile.ts'
import { openStep } from '#tests/support/openStep.tsx'

vi.setConfig({ testTimeout: 30_000 })

const file = {
  schema: 1,
  id: 'case_1',
  startedOn: '2026-11-02',
  route: { kind: 'interimOnly', mainReference: 'WM/1', remark: 'The clerk rang about this' },
}

function imported() {
  const restored: RestoreResult = restoreFile(JSON.stringify(file))
  if (!restored.ok) throw new Error(restored.message)
  return restored.draft
}

test('text of an imported file that fits no answer stands on its page, and no save of the page loses it', async () => {
  const { user, answers, stored } = await openStep({ step: 'route', draft: imported() })
  expect(screen.getByText('The clerk rang about this')).toBeInTheDocument()
  await user.type(screen.getByRole('textbox', { name: 'Reference of the full application' }), '2')
  await user.tab()
  await waitFor(async () => expect(await answers('route')).toMatchObject({ mainReference: 'WM/12' }))
  expect(keptTexts(await stored(), 'route')).toEqual({ remark: 'The clerk rang about this' })
})

test('it is cleared by the officer alone, and undo brings it back', async () => {
  const { user, stored } = await openStep({ step: 'route', draft: imported() })
  await user.click(screen.getByRole('button', { name: /^Clear .*remark/ }))
  await waitFor(async () => expect((await stored()).typing).toEqual({}))
  expect(screen.queryByText('The clerk rang about this')).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('The clerk rang about this')).toBeInTheDocument()
})
