import type { ReactNode } from 'react'
import { Link } from '../action/Link.tsx'

type Props = {
  product: string
  /** Where the name leads; 'none' for nowhere. */
  href?: string
  /** Beside the name: the force, the case reference, the save mark, Lock now. */
  children?: ReactNode
}

/** The band at the top of every page, with the product's name as the way home. */
export function Header({ product, href = '/', children }: Props) {
  return (
    <div className="govuk-generic-header">
      <div className="govuk-generic-header__container govuk-width-container">
        <div className="govuk-generic-header__logo">
          {href === 'none' ? (
            <span className="govuk-generic-header__homepage-link">{product}</span>
          ) : (
            <Link href={href} className="govuk-generic-header__homepage-link">
              {product}
            </Link>
          )}
        </div>
        {children && <div className="app-header__slots">{children}</div>}
      </div>
    </div>
  )
}
