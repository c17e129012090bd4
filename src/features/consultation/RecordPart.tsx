import { useState } from 'react'
import type { Consultation } from '#src/domain/review/consultations.ts'
import { viewsFromReply } from '#src/domain/share/viewsFromReply.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { consultationPut, useStore } from './room.ts'
import { words } from './wording.ts'

const { record } = words

/** Writes what was said, and what became of it, on the page of views once the officer says so. */
export function RecordPart({ consultation }: { consultation: Consultation }) {
  const { draft } = useCase()
  const { now } = useServices()
  const store = useStore()
  const [failed, setFailed] = useState<string>()
  const { person, recordedAt } = consultation

  const write = () =>
    store({
      step: 'views',
      answers: viewsFromReply(draft.case, consultation),
      typed: draft.typing.views ?? {},
      review: [consultationPut({ ...consultation, recordedAt: now() })],
    })
  return (
    <>
      <h2 className="govuk-heading-m">{record.title}</h2>
      <p className="govuk-body">{record.lead}</p>
      {failed && (
        <p role="alert" className="govuk-error-message">
          {failed}
        </p>
      )}
      <div role="status">
        {recordedAt && (
          <p className="govuk-body">
            {record.done(longDate(recordedAt.slice(0, 10)))} {record.check}{' '}
            <Link href={itemPath(draft.case.id, 'views', person)}>{record.look}</Link>
          </p>
        )}
      </div>
      <ButtonGroup>
        <Button
          variant="secondary"
          onClick={() =>
            void write().catch((fault: unknown) =>
              setFailed(fault instanceof Error ? fault.message : words.answers.notSaved),
            )
          }
        >
          {record.do}
        </Button>
      </ButtonGroup>
    </>
  )
}
