import { type ReactNode, useLayoutEffect, useRef } from 'react'

type Props = {
  children: ReactNode
  /** The section the page belongs to, above the heading. */
  caption?: string | undefined
  size?: 'l' | 'xl'
  /** Takes the focus each time this changes to a new value: give it the router's location key after a navigation. */
  focusKey?: string | undefined
}

/** The page's one h1, which receives the focus when the page changes so that screen readers start there. */
export function PageHeading({ children, caption, size = 'l', focusKey }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)

  // The browser's focus: a change of page without a reload would leave it on a link that is gone.
  useLayoutEffect(() => {
    if (focusKey !== undefined) heading.current?.focus()
  }, [focusKey])

  return (
    <>
      {caption && <span className={`govuk-caption-${size}`}>{caption}</span>}
      <h1 className={`govuk-heading-${size}`} tabIndex={-1} ref={heading}>
        {children}
      </h1>
    </>
  )
}
