import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { type Services, ServicesProvider } from '#src/features/drafts/services.ts'
import { type Health, HealthProvider } from './health.ts'
import { routes } from './routes.tsx'

/** The whole app over the services it is given. */
export function App({ services, health }: { services: Services; health: Health }) {
  const [queryClient] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: false } } }))
  const [router] = useState(() => createBrowserRouter(routes))

  // Other tabs: what they wrote is read again here.
  useEffect(
    () =>
      services.store.watch((id) => {
        queryClient.invalidateQueries({ queryKey: ['draft', id] }).catch(() => undefined)
        queryClient.invalidateQueries({ queryKey: ['drafts'] }).catch(() => undefined)
      }),
    [services, queryClient],
  )

  return (
    <QueryClientProvider client={queryClient}>
      <ServicesProvider value={services}>
        <HealthProvider value={health}>
          <RouterProvider router={router} />
        </HealthProvider>
      </ServicesProvider>
    </QueryClientProvider>
  )
}
