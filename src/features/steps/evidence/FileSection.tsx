import { handlingOf } from '#src/domain/grounds/handlingOf.ts'
import { pagesToLookAt } from '#src/domain/grounds/pagesToLookAt.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { filePageQuery } from './filePageQuery.ts'
import { wording } from './fileWording.ts'

/** What is loaded of an exhibit, on its own page, with the way to its pages. */
export function FileSection({ id }: { id: string }) {
  const { draft } = useCase()
  const exhibit = draft.case.evidence?.exhibits?.find((held) => held.id === id)
  if (!exhibit) return null
  const { file, blackouts = [] } = exhibit
  const href = `${itemPath(draft.case.id, 'evidence', id)}?${filePageQuery}`
  const isListed = handlingOf(exhibit) === 'indexOnly'
  const pages = file?.pages?.length ?? 0
  const said = isListed
    ? wording.listed
    : file
      ? `${wording.counts(pages, pagesToLookAt(exhibit).length, blackouts.length)}.`
      : wording.none
  return (
    <section aria-labelledby="file">
      <h2 className="govuk-heading-m" id="file">
        {wording.heading}
      </h2>
      <p className="govuk-body">{said}</p>
      {(!isListed || file) && (
        <p className="govuk-body">
          <Link href={href}>{file ? wording.open : wording.choose}</Link>
        </p>
      )}
    </section>
  )
}
