import { Link } from './Link.tsx'
import { LinkButton } from './LinkButton.tsx'

/** A small action: a link to a page (`href`) or a button that acts here (`onClick`). `about` is read out, not shown. */
export type Action = { text: string; about?: string } & ({ href: string } | { onClick: () => void })

/** One action in words; 'Change' with `about: 'date of birth'` is heard as 'Change date of birth'. */
export function ActionItem({ action }: { action: Action }) {
  const words = (
    <>
      {action.text}
      {action.about && ' '}
      {action.about && <span className="govuk-visually-hidden">{action.about}</span>}
    </>
  )
  if ('href' in action) return <Link href={action.href}>{words}</Link>
  return <LinkButton onClick={action.onClick}>{words}</LinkButton>
}
