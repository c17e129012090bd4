import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useListEdit } from '#src/features/wizard/useListEdit.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { NoOthers } from './NoOthers.tsx'
import { OtherCard } from './OtherCard.tsx'
import { wording } from './wording.ts'

/** The list of the other people in the case, or that there are none. */
export function OthersStep() {
  const { draft, file } = useCase()
  const { newId } = useServices()
  const edit = useListEdit('others', 'people')
  const people = file.others?.people ?? []
  const saidNone = file.others?.none === 'none'
  const none = saidNone && people.length === 0
  const caseId = draft.case.id
  const sayNone = (ticked: boolean) =>
    edit.edit((others) => ({ ...others, none: ticked ? 'none' : undefined })).catch(() => undefined)
  return (
    <StepPage step="others" lead={wording.lead}>
      {edit.banner}
      {!none && (
        <p className="govuk-body">{people.length > 0 ? wording.count(people.length) : wording.nobody}</p>
      )}
      {people.map((person, at) => (
        <OtherCard
          key={person.id}
          person={person}
          place={at + 1}
          changeHref={itemPath(caseId, 'others', person.id)}
          onRemove={() => void edit.remove(person.id, wording.removed(at + 1)).catch(() => undefined)}
        />
      ))}
      {!none && (
        <p>
          <ButtonLink href={itemPath(caseId, 'others', newId('person'))} variant="secondary">
            {wording.add}
          </ButtonLink>
        </p>
      )}
      {(people.length === 0 || saidNone) && (
        <NoOthers
          none={saidNone}
          both={saidNone && people.length > 0}
          onChange={(ticked) => void sayNone(ticked)}
        />
      )}
    </StepPage>
  )
}
