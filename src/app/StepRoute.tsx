import { useParams } from 'react-router'
import { stepIds } from '#src/domain/flow/steps.ts'
import { MissingPage } from './MissingPage.tsx'
import { itemPages, stepPages } from './steps.ts'

/**
 * Finds the page of a step, or of one item of its list, by the address. A new address starts a new page. The page before
 * stays until the new one is loaded: a notice in between would be held for 300 ms by React.
 */
export function StepRoute() {
  const { step, item } = useParams()
  const id = stepIds.find((known) => known === step)
  const Page = id && (item ? itemPages[id] : stepPages[id])
  if (!Page) return <MissingPage />
  return <Page key={`${step}/${item ?? ''}`} />
}
