import { hearings } from '#src/domain/case/hearings.ts'
import { birthdayBeforeHearing, courtBetween, courtFor, eighteenthBirthday } from '#src/domain/law/court.ts'
import { isRealDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { AuthorityNote } from './AuthorityNote.tsx'
import { useCase } from './caseContext.ts'
import { LegalPoint } from './LegalPoint.tsx'

type Props = { born: string | undefined }

/** Which court hears the application, from the defendant’s date of birth: shown for a defendant under 18, and near the day. */
export function YouthCourt({ born }: Props) {
  const { file, today } = useCase()
  if (!born || !isRealDate(born) || born > today) return null
  const { age, authority } = courtFor(born, today)
  const hearing = hearings(file).full
  const { kind } = courtBetween(born, today, hearing)
  if (kind === 'magistrates') return null
  const warning = hearing && birthdayBeforeHearing(born, today, hearing)
  return (
    <Inset>
      <p className="govuk-body">
        The defendant is {age}
        {kind === 'youth' ? ', so the application is heard by a youth court' : ' today'}. The defendant turns
        18 on {longDate(eighteenthBirthday(born))}.
      </p>
      <AuthorityNote authority={authority} />
      {warning && <LegalPoint point={warning} />}
    </Inset>
  )
}
