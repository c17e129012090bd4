import { Link } from '../action/Link.tsx'

const arrows = {
  prev: {
    text: 'Previous',
    path: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  },
  next: {
    text: 'Next',
    path: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
  },
} as const

type Props = { direction: keyof typeof arrows; href: string }

/** The link to the page before or after. */
export function PageArrow({ direction, href }: Props) {
  const { text, path } = arrows[direction]
  const icon = (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={path} />
    </svg>
  )
  return (
    <div className={`govuk-pagination__${direction}`}>
      <Link className="govuk-link govuk-pagination__link" href={href} rel={direction}>
        {direction === 'prev' && icon}
        <span className="govuk-pagination__link-title">
          {text} <span className="govuk-visually-hidden">page</span>
        </span>
        {direction === 'next' && icon}
      </Link>
    </div>
  )
}
