import { Link } from 'react-router'
import type { LinkProps } from '#src/ui/action/Link.tsx'

/** The link of the router in the place of a plain one: a change of page without a reload. */
export function RouterLink({ href, ...rest }: LinkProps) {
  return <Link to={href} {...rest} />
}
