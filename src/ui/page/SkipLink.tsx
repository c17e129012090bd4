import type { MouseEvent } from 'react'

type Props = { target?: string; children?: string }

/** The first thing on a page: takes a keyboard user past the header to the element with id `target`. */
export function SkipLink({ target = 'main', children = 'Skip to main content' }: Props) {
  // The address bar is the router's: a plain fragment link would count as a change of page.
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    document.getElementById(target)?.focus()
  }
  return (
    <a href={`#${target}`} className="govuk-skip-link" onClick={skip}>
      {children}
    </a>
  )
}
