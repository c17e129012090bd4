import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { routes } from '#src/app/routes.tsx'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import { type Services, ServicesProvider } from '#src/features/drafts/services.ts'
import { restoreFile } from '#src/storage/restore/restoreFile.ts'
import { aDraft } from './aDraft.ts'
import { memoryDevice } from './memoryDevice.ts'

type Opening = {
  /** What the app gives in place of the makers that run in a worker. */
  services?: Partial<Services>
  step: StepId
  /** One item of the step’s list. */
  item?: string
  /** The query of the address, "?page=2". */
  query?: string
  draft?: Draft
  profile?: ForceProfile
  today?: string
}

/**
 * The app at the page of one step, over a store in memory: the officer’s hands, the store, another tab on the same
 * device, what is stored of the case now, and where the officer is.
 */
export async function openStep(opening: Opening) {
  const { step, item, query = '', draft = aDraft(), profile, today = '2026-11-23' } = opening
  const device = memoryDevice()
  const [store, otherTab] = [device.tab(), device.tab()]
  await store.create(draft, `${today}T09:00:00.000Z`)
  let made = 0
  const services: Services = {
    store,
    today: () => today,
    now: () => `${today}T09:30:00.000Z`,
    newId: (prefix) => `${prefix}_new${++made}`,
    profile: async () => profile,
    restore: async (file) => restoreFile(file),
    makePack: () => Promise.reject(new Error('No pack is made in this test')),
    ...opening.services,
  }
  const { id } = draft.case
  const address = [`/case/${id}/${step}`, item].filter(Boolean).join('/') + query
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ServicesProvider value={services}>
        <RouterProvider router={router} />
      </ServicesProvider>
    </QueryClientProvider>,
  )
  const heading = await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 })
  if (heading.textContent === 'Something went wrong') throw new Error(document.body.textContent)

  const stored = async (): Promise<Draft> => {
    const opened = await store.read(id)
    if (opened.kind !== 'draft') throw new Error('The case of this test is gone')
    return opened.draft
  }
  /** The answers of one step as they are stored now. */
  const answers = async <S extends keyof CaseFile>(of: S): Promise<CaseFile[S]> => (await stored()).case[of]

  const path = () => router.state.location.pathname
  /** Path and query. */
  const whole = () => path() + router.state.location.search
  return { user: userEvent.setup(), store, otherTab, stored, answers, path, address: whole }
}
