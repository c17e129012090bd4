import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, test } from 'vitest'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { type Services, ServicesProvider } from '#src/features/drafts/services.ts'
import { useDraft } from '#src/features/drafts/useDraft.ts'
import { CaseProvider, type OpenCase, useCase } from '#src/features/wizard/caseContext.ts'
import { useOpenCase } from '#src/features/wizard/useOpenCase.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { testServices } from '#tests/support/testServices.ts'

/** The frame of a case with one reader in it; each render of the reader is noted with what it was given. */
async function openFrame(given: Partial<Services> = {}) {
  const seen: OpenCase[] = []
  const Reader = () => {
    seen.push(useCase())
    return null
  }
  const reader = <Reader />
  const Frame = (stored: Stored) => {
    const { open, mark } = useOpenCase(stored, false)
    return (
      <CaseProvider value={open}>
        <p>Mark: {mark.kind}</p>
        {reader}
      </CaseProvider>
    )
  }
  const Page = () => {
    const opened = useDraft('case_1')
    return opened.kind === 'draft' ? <Frame draft={opened.draft} seq={opened.seq} /> : null
  }
  const draft = aDraft({ route: { kind: 'full' } })
  const store = memoryDevice().tab()
  await store.create(draft, '2026-11-23T09:00:00.000Z')
  const router = createMemoryRouter([{ path: '/', element: <Page /> }])
  await act(async () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <ServicesProvider value={testServices(store, given)}>
          <RouterProvider router={router} />
        </ServicesProvider>
      </QueryClientProvider>,
    )
  })
  await screen.findByText('Mark: idle')
  const first = seen.at(0)
  if (!first) throw new Error('The frame shows its page')
  return { seen, first }
}

const unsaved = { unsaved: () => true, flush: async () => {} }

test('a key shows in the mark and renders nothing that only reads the case', async () => {
  const { seen, first } = await openFrame()
  for (let key = 0; key < 3; key += 1) act(() => first.typed(unsaved))
  expect(screen.getByText('Mark: saving')).toBeVisible()
  expect(seen).toHaveLength(1)
})

test('a save gives every reader the new answers and what the checks say of them', async () => {
  const { seen, first } = await openFrame()
  const about = (open: OpenCase | undefined) =>
    open?.findings.filter(({ where }) => where.step === 'route').map(({ code }) => code)
  expect(about(first)).toEqual([])
  await act(() => first.save({ step: 'route', answers: { kind: 'interimOnly' }, typed: {} }))
  await screen.findByText('Mark: saved')
  expect(seen.at(-1)?.file.route).toEqual({ kind: 'interimOnly' })
  await waitFor(() => expect(about(seen.at(-1))).toContain('unfinished-route'))
  expect(seen.at(-1)?.rules).toBe('done')
})

test('a save by what was read before another save goes on from the newest answers', async () => {
  const { seen, first } = await openFrame()
  await act(() => first.save({ note: { step: 'route', text: 'One' } }))
  await act(() => first.save({ note: { step: 'acts', text: 'Two' } }))
  await waitFor(() => expect(seen.at(-1)?.draft.notes).toEqual({ route: 'One', acts: 'Two' }))
})

test('what the rules cannot say is not taken for nothing to say, and the next change asks them again', async () => {
  let broken = false
  const { seen, first } = await openFrame({
    check: async (draft, today) => {
      if (broken) throw new Error('A rule broke')
      return checkCase(draft, today)
    },
  })
  expect(first.rules).toBe('done')
  broken = true
  await act(() => first.save({ note: { step: 'route', text: 'One' } }))
  await waitFor(() => expect(seen.at(-1)?.rules).toBe('failed'))
  broken = false
  await act(() => first.save({ note: { step: 'route', text: 'Two' } }))
  await waitFor(() => expect(seen.at(-1)?.rules).toBe('done'))
})
