import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from 'react'

/** What every link of `src/ui` passes on; `href` is a path inside the product or an address. */
export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

function PlainLink(props: LinkProps) {
  return <a {...props} />
}

const LinkContext = createContext<ComponentType<LinkProps>>(PlainLink)

/** The app gives its router's link here once, so that every link of `src/ui` changes the page without a reload. */
export const LinkProvider = LinkContext.Provider

/** A link in running text; other looks pass their own `className`. */
export function Link({ className = 'govuk-link', ...rest }: LinkProps) {
  const Anchor = useContext(LinkContext)
  return <Anchor {...rest} className={className} />
}
