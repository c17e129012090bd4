import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { type Services, ServicesProvider } from '#src/features/drafts/services.ts'
import { type Health, HealthProvider } from './health.ts'
import { Covered } from './lock/Covered.tsx'
import { forgetWhenClosed } from './lock/forgetWhenClosed.ts'
import { LockGuard } from './lock/LockGuard.tsx'
import { routes } from './routes.tsx'

type Props = { services: Services; health: Health; frame: ReturnType<typeof openFrame> }

/**
 * What is read of the store, kept level with other tabs, and where the officer is. Made once, outside React, since the
 * first page is begun afresh until all that it waits for is there. No page has a fallback: React shows one for 300 ms.
 */
export function openFrame({ store, door }: Pick<Services, 'store' | 'door'>) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  store.watch((id) => {
    queryClient.invalidateQueries({ queryKey: ['draft', id] }).catch(() => undefined)
    queryClient.invalidateQueries({ queryKey: ['drafts'] }).catch(() => undefined)
  })
  forgetWhenClosed(queryClient, door)
  return { queryClient, router: createBrowserRouter(routes) }
}

/** The whole app over the services it is given. A page that is still loading leaves the one before it on the screen. */
export function App({ services, health, frame: { queryClient, router } }: Props) {
  return (
    <QueryClientProvider client={queryClient}>
      <ServicesProvider value={services}>
        <HealthProvider value={health}>
          <Covered>
            <RouterProvider router={router} />
          </Covered>
          <LockGuard />
        </HealthProvider>
      </ServicesProvider>
    </QueryClientProvider>
  )
}
