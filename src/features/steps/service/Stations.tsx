import { useWatch } from 'react-hook-form'
import { notificationPoints } from '#src/domain/law/notification.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import type { ServiceForm } from './serviceControl.ts'
import { wording } from './wording.ts'

const words = wording.stations

/** The stations at which the defendant may notify, with those of the force at hand: SPA 2019 s.10(1), (2). */
export function Stations({ form: { control, setValue } }: { form: ServiceForm }) {
  const { file } = useCase()
  const entered = useWatch({ control, name: 'stations' }) ?? ''
  const known = (file.profile?.stations ?? []).map(({ name, address }) => `${name}, ${address}`)
  const offered = known.filter((station) => !entered.includes(station))
  const { inPerson, localArea } = notificationPoints
  return (
    <>
      <h2 className="govuk-heading-m">{words.heading}</h2>
      <p className="govuk-body">{inPerson.text}</p>
      <AuthorityNote authority={inPerson.authority} />
      <p className="govuk-body">{localArea.text}</p>
      <AuthorityNote authority={localArea.authority} />
      <FormTextArea control={control} name="stations" label={words.label} hint={words.hint} rows={3} />
      {offered.length > 0 && (
        <ul className="govuk-list">
          {offered.map((station) => (
            <li key={station}>
              <LinkButton onClick={() => setValue('stations', withLine(entered, station))}>
                {words.add} {station}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function withLine(text: string, line: string): string {
  return text && !text.endsWith('\n') ? `${text}\n${line}` : `${text}${line}`
}
