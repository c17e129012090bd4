import { actNumbers } from '#src/domain/grounds/numbering.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { useCase } from './caseContext.ts'
import { itemPath, withReturn } from './paths.ts'

type Props = {
  /** Ids of acts; those that are not in the case are left out. */
  acts: readonly string[]
  from: Parameters<typeof withReturn>[1]
  at?: string
}

const shownAtOnce = 6

/** The numbers of some acts in their order, each a link to its page that comes back; of many the first few and how many more. */
export function ActLinks({ acts, from, at }: Props) {
  const { file } = useCase()
  const numbers = actNumbers(file.acts?.items ?? [])
  const found = acts
    .flatMap((id) => {
      const number = numbers.get(id)
      return number === undefined ? [] : [{ id, number }]
    })
    .sort((one, other) => one.number - other.number)
  const more = found.length - shownAtOnce
  return (
    <>
      {found.slice(0, shownAtOnce).map(({ id, number }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <Link href={withReturn(itemPath(file.id, 'acts', id), from, at)}>
            <VisuallyHidden>Act</VisuallyHidden> {number}
          </Link>
        </span>
      ))}
      {more > 0 && ` and ${more} more`}
    </>
  )
}
