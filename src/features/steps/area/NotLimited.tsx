import { areaRule } from '#src/domain/law/area.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { wording } from './wording.ts'

/** What an officer of a force without a police area reads in place of the question. */
export function NotLimited() {
  return (
    <Inset>
      <p className="govuk-body">{wording.noArea}</p>
      <p className="govuk-body">{wording.noAreaRecorded}</p>
      <AuthorityNote authority={areaRule('britishTransport').authority} />
    </Inset>
  )
}
