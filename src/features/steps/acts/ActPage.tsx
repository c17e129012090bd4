import { lazy } from 'react'
import { useParams } from 'react-router'
import { ActItemPage } from './ActItemPage.tsx'

const RunItemPage = lazy(async () => ({ default: (await import('./RunItemPage.tsx')).RunItemPage }))
const RunsPage = lazy(async () => ({ default: (await import('./RunsPage.tsx')).RunsPage }))

/** One act by its id, or one of the other ways to work on many acts at once. */
export function ActPage() {
  const { item = '' } = useParams()
  if (item === 'runs') return <RunsPage />
  if (item.startsWith('run')) return <RunItemPage id={item} />
  return <ActItemPage id={item} />
}
