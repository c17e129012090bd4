import { Link } from '../action/Link.tsx'
import { classNames } from './classNames.ts'

type Item = { href: string; text: string; current?: boolean }
type Props = { items: readonly Item[]; label?: string }

/** The product's few places, under the header; `current` marks the one the officer is in. */
export function ServiceNavigation({ items, label = 'Menu' }: Props) {
  return (
    <div className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label={label} className="govuk-service-navigation__wrapper">
            <ul className="govuk-service-navigation__list">
              {items.map((item) => (
                <NavigationItem key={item.href} {...item} />
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  )
}

function NavigationItem({ href, text, current = false }: Item) {
  const className = classNames(
    'govuk-service-navigation__item',
    current && 'govuk-service-navigation__item--active',
  )
  return (
    <li className={className}>
      <Link
        className="govuk-service-navigation__link"
        href={href}
        {...(current ? { 'aria-current': 'true' as const } : {})}
      >
        {current ? <strong className="govuk-service-navigation__active-fallback">{text}</strong> : text}
      </Link>
    </li>
  )
}
