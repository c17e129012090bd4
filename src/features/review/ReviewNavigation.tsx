import { useLocation } from 'react-router'
import { reviewPath } from '#src/features/wizard/paths.ts'
import { ServiceNavigation } from '#src/ui/page/ServiceNavigation.tsx'
import { reviewPages } from './reviewPages.ts'

/** The pages of the review of one application. */
export function ReviewNavigation({ caseId }: { caseId: string }) {
  const { pathname } = useLocation()
  const items = reviewPages.map(({ path, text }) => {
    const href = path ? `${reviewPath(caseId)}/${path}` : reviewPath(caseId)
    return { href, text, current: pathname === href }
  })
  return <ServiceNavigation items={items} label="Review" />
}
