import { useParams } from 'react-router'
import { exhibitFile } from '#src/domain/case/evidence.ts'
import { handlingOf } from '#src/domain/grounds/handlingOf.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { wording } from '../fileWording.ts'
import { FileViewer } from './FileViewer.tsx'
import { LoadFile } from './LoadFile.tsx'
import { useLoading } from './useLoading.ts'

/** The file of one exhibit: loading it, what its served copy loses, its pages and their black areas. */
export function ExhibitFilePage() {
  const { item: id = '' } = useParams()
  const { draft } = useCase()
  const exhibit = draft.case.evidence?.exhibits?.find((held) => held.id === id)
  const back = itemPath(draft.case.id, 'evidence', id)
  return (
    <StepPage
      step="evidence"
      item={id}
      alone="wide"
      title={wording.title(exhibit?.reference ?? wording.noReference)}
      continueTo={back}
    >
      <p className="govuk-body">
        <Link href={back}>{wording.back}</Link>
      </p>
      {exhibit ? <FileOf id={id} exhibit={exhibit} /> : <p className="govuk-body">{wording.gone}</p>}
    </StepPage>
  )
}

type Exhibit = NonNullable<
  NonNullable<ReturnType<typeof useCase>['draft']['case']['evidence']>['exhibits']
>[number]

function FileOf({ id, exhibit }: { id: string; exhibit: Exhibit }) {
  const loading = useLoading(id)
  const file = exhibitFile.safeParse(exhibit.file).data
  const isListed = handlingOf(exhibit) === 'indexOnly'
  return (
    <>
      {isListed && <Inset>{file ? `${wording.listed} ${wording.listedFile}` : wording.listed}</Inset>}
      {!file && !isListed && <LoadFile {...loading} />}
      {file && (
        <>
          <Found found={file.found ?? []} />
          <FileViewer key={file.id} id={id} exhibit={exhibit} file={file} />
          {!isListed && (
            <Details summary={wording.another}>
              <p className="govuk-body">{wording.anotherHint}</p>
              <LoadFile {...loading} />
            </Details>
          )}
        </>
      )}
    </>
  )
}

function Found({ found }: { found: readonly string[] }) {
  if (found.length === 0) return <p className="govuk-body">{wording.nothingFound}</p>
  return (
    <section aria-labelledby="found">
      <h2 className="govuk-heading-s" id="found">
        {wording.found}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {found.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
