import { classNames } from '../page/classNames.ts'

export type TagColour =
  | 'grey'
  | 'green'
  | 'teal'
  | 'blue'
  | 'purple'
  | 'magenta'
  | 'red'
  | 'orange'
  | 'yellow'

type Props = { colour?: TagColour | undefined; children: string }

/** A state in a word or two; the words say it, the colour only helps. */
export function Tag({ colour, children }: Props) {
  return <strong className={classNames('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>
}
