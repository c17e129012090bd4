import { birthdayBeforeHearing, courtFor, eighteenthBirthday } from '#src/domain/law/court.ts'
import { isRealDate, longDate } from '#src/domain/shared/dates.ts'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { AuthorityNote } from './AuthorityNote.tsx'
import { useCase } from './caseContext.ts'
import { LegalPoint } from './LegalPoint.tsx'

type Props = { born: string | undefined }

/** Which court hears the application, from the defendant’s date of birth: shown for a defendant under 18, and near the day. */
export function YouthCourt({ born }: Props) {
  const { file, today } = useCase()
  if (!born || !isRealDate(born) || born > today) return null
  const { kind, age, authority } = courtFor(born, today)
  if (kind === 'magistrates') return null
  const hearing = file.court?.hearing?.listed === 'yes' ? file.court.hearing.on : undefined
  const warning = hearing && birthdayBeforeHearing(born, today, hearing)
  return (
    <Inset>
      <p className="govuk-body">
        The defendant is {age}, so the application is heard by a youth court. The defendant turns 18 on{' '}
        {longDate(eighteenthBirthday(born))}.
      </p>
      <AuthorityNote authority={authority} />
      {warning && <LegalPoint point={warning} />}
    </Inset>
  )
}
