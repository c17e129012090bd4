import { lazy } from 'react'
import { useParams } from 'react-router'
import { ActItemPage } from './ActItemPage.tsx'

const QuickEntryPage = lazy(async () => ({ default: (await import('./QuickEntryPage.tsx')).QuickEntryPage }))
const PastePage = lazy(async () => ({ default: (await import('./PastePage.tsx')).PastePage }))
const RunItemPage = lazy(async () => ({ default: (await import('./RunItemPage.tsx')).RunItemPage }))
const RunsPage = lazy(async () => ({ default: (await import('./RunsPage.tsx')).RunsPage }))

/** One act by its id, or one of the other ways to work on many acts at once. */
export function ActPage() {
  const { item = '' } = useParams()
  if (item === 'quick') return <QuickEntryPage />
  if (item === 'paste') return <PastePage />
  if (item === 'runs') return <RunsPage />
  if (item.startsWith('run')) return <RunItemPage id={item} />
  return <ActItemPage id={item} />
}
