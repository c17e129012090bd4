import { render } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { App, openFrame } from '#src/app/App.tsx'
import { openHealth } from '#src/app/health.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { Services } from '#src/features/drafts/services.ts'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import { testServices } from './testServices.ts'

export type Opening = {
  /** The address at which the app opens. */
  at?: string
  /** What is on the device. */
  drafts?: readonly Draft[]
  profile?: ForceProfile | undefined
  today?: string
  /** What the app gives in place of the makers that run in a worker. */
  services?: Partial<Services>
  /** Stands between the app and its store, for a disk that fails or is slow. */
  through?: (store: DraftStore) => DraftStore
}

/** The app on a device in memory with a fixed clock and fixed ids: the officer’s hands, and what is stored. */
export async function openApp(opening: Opening = {}) {
  const { at = '/', drafts = [], profile, today = '2026-11-23', through = (store) => store } = opening
  const device = memoryDevice()
  const store = device.tab()
  for (const draft of drafts) await store.create(draft, `${today}T09:00:00.000Z`)
  const services = testServices(through(store), {
    today: () => today,
    now: () => `${today}T09:30:00.000Z`,
    profile: async () => profile,
    files: device.files,
    ...opening.services,
  })
  window.history.replaceState(null, '', at)
  render(<App services={services} health={openHealth()} frame={openFrame(services)} />)

  /** What is stored of one application now. */
  const stored = async (id: string): Promise<Draft> => {
    const opened = await store.read(id)
    if (opened.kind !== 'draft') throw new Error('The application of this test is gone')
    return opened.draft
  }
  const path = () => window.location.pathname
  /** Path and query. */
  const address = () => path() + window.location.search
  return {
    // No style sheet is loaded here, so asking each time whether one forbids the pointer only costs time.
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    device,
    store,
    otherTab: device.tab(),
    stored,
    path,
    address,
  }
}
