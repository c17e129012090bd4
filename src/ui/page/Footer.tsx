import type { ReactNode } from 'react'
import { Link } from '../action/Link.tsx'

type Props = { links?: readonly { href: string; text: string }[]; children?: ReactNode }

/** The foot of every page: the same links in the same order everywhere (WCAG 2.2, 3.2.6). */
export function Footer({ links = [], children }: Props) {
  return (
    <footer className="app-footer">
      <div className="govuk-width-container govuk-body-s">
        {links.length > 0 && (
          <ul>
            {links.map(({ href, text }) => (
              <li key={href}>
                <Link href={href}>{text}</Link>
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </footer>
  )
}
