import type { StepId } from '#src/domain/flow/steps.ts'
import { openThreads } from '#src/domain/review/openThreads.ts'
import { placeName } from '#src/domain/review/places.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { useCase } from '../caseContext.ts'
import { momentText } from '../momentText.ts'
import { reviewPath } from '../paths.ts'

type Props = { step: StepId; item?: string | undefined }

/** What others say of this page, or of this item of it, and nobody has resolved; with the way to answer. */
export function StepComments({ step, item }: Props) {
  const { draft, file } = useCase()
  const threads = openThreads(draft.review, step, item)
  return (
    <Inset>
      <section aria-labelledby="step-comments">
        <h2 className="govuk-heading-s" id="step-comments">
          Comments on this page ({threads.length})
        </h2>
        <ul className="govuk-list govuk-list--bullet">
          {threads.map(({ id, anchor, comments, kind }) => {
            const last = comments.at(-1)
            return (
              <li key={id} className="app-words">
                {kind === 'legal' && <strong>For the purpose of obtaining legal advice. </strong>}
                {anchor.item && !item && `${placeName(file, anchor)}. `}
                {anchor.quote && `“${anchor.quote}” `}
                {last && `${last.by.name}, ${momentText(last.at)}: ${last.text}`}
              </li>
            )
          })}
        </ul>
        <p className="govuk-body">
          <Link href={`${reviewPath(file.id)}/comments`}>Answer or resolve them</Link>
        </p>
      </section>
    </Inset>
  )
}
