import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { StepLayout } from '#src/ui/page/StepLayout.tsx'

type Props = {
  title: string
  /** As wide as the page; else as wide as lines read well. */
  wide?: boolean
  /** What stands beside the page, and in its place on a narrow one. */
  panel?: ReactNode
  panelLabel?: string
  children: ReactNode
}

/** One page of the review of an application: its title and its heading, which takes the focus. */
export function ReviewPage({ title, wide = false, panel, panelLabel = 'Beside this page', children }: Props) {
  const { key } = useLocation()
  return (
    <>
      <title>{`${title} – Stalking protection orders`}</title>
      <StepLayout wide={wide} panel={panel} panelLabel={panelLabel} list={wide}>
        <PageHeading caption="Review" focusKey={key === 'default' ? undefined : key}>
          {title}
        </PageHeading>
        {children}
      </StepLayout>
    </>
  )
}
