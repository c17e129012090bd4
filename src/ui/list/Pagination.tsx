import { Link } from '../action/Link.tsx'
import { classNames } from '../page/classNames.ts'
import { PageArrow } from './PageArrow.tsx'
import { pageNumbers } from './pageNumbers.ts'

type Props = {
  /** The page shown, from 1. */
  page: number
  pages: number
  href: (page: number) => string
  label?: string
}

/** The way through a list of many pages; nothing when there is only one. */
export function Pagination({ page, pages, href, label = 'Pagination' }: Props) {
  if (pages < 2) return null
  return (
    <nav className="govuk-pagination" aria-label={label}>
      {page > 1 && <PageArrow direction="prev" href={href(page - 1)} />}
      <ul className="govuk-pagination__list">
        {pageNumbers(page, pages).map((item) =>
          typeof item === 'number' ? (
            <PageLink key={item} number={item} current={item === page} href={href(item)} />
          ) : (
            <li key={item} className="govuk-pagination__item govuk-pagination__item--ellipsis">
              ⋯
            </li>
          ),
        )}
      </ul>
      {page < pages && <PageArrow direction="next" href={href(page + 1)} />}
    </nav>
  )
}

function PageLink({ number, current, href }: { number: number; current: boolean; href: string }) {
  return (
    <li className={classNames('govuk-pagination__item', current && 'govuk-pagination__item--current')}>
      <Link
        className="govuk-link govuk-pagination__link"
        href={href}
        aria-label={`Page ${number}`}
        {...(current ? { 'aria-current': 'page' as const } : {})}
      >
        {number}
      </Link>
    </li>
  )
}
