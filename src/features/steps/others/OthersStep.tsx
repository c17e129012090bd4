import { useServices } from '#src/features/drafts/services.ts'
import { labelOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { PersonCard } from '#src/features/wizard/PersonCard.tsx'
import { itemPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useListEdit } from '#src/features/wizard/useListEdit.tsx'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { SayNone } from '#src/ui/form/SayNone.tsx'
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
        <PersonCard
          key={person.id}
          person={person}
          unnamed={wording.unnamed(at + 1)}
          answers={{
            Who: labelOf(wording.roles, person.role),
            'Under 18': yesNoText(person.under18),
            'Known to the defendant': yesNoText(person.knownToDefendant),
          }}
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
        <SayNone
          label={wording.none}
          ticked={saidNone}
          error={people.length > 0 ? wording.both : undefined}
          onChange={(ticked) => void sayNone(ticked)}
        />
      )}
    </StepPage>
  )
}
