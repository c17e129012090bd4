import { Link } from '../action/Link.tsx'

type Props = { href: string; children?: string }

/** The way back to the page before, above the heading. */
export function BackLink({ href, children = 'Back' }: Props) {
  return (
    <Link href={href} className="govuk-back-link">
      {children}
    </Link>
  )
}
