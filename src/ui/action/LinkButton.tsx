import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'button'>, 'className' | 'type'> & { children: ReactNode }

/** A button with the look of a link, for a small action that stays on the page. */
export function LinkButton({ children, ...rest }: Props) {
  return (
    <button {...rest} type="button" className="app-link-button">
      {children}
    </button>
  )
}
