import { protectedPersonPoints } from '#src/domain/law/proceedings.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { labelOf, yesNoText } from '#src/features/wizard/answerText.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { ListError } from '#src/features/wizard/ListError.tsx'
import { PersonCard } from '#src/features/wizard/PersonCard.tsx'
import { itemPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useListEdit } from '#src/features/wizard/useListEdit.tsx'
import { useListForm } from '#src/features/wizard/useListForm.ts'
import { ButtonLink } from '#src/ui/action/ButtonLink.tsx'
import { wording } from './wording.ts'

/** The list of the people whom the order is to protect. */
export function ProtectedStep() {
  const { draft, file } = useCase()
  const { newId } = useServices()
  const form = useListForm('protected', 'people')
  const edit = useListEdit('protected', 'people')
  const people = file.protected?.people ?? []
  const caseId = draft.case.id
  return (
    <StepPage step="protected" form={form} list lead={wording.lead}>
      <LegalPoint point={protectedPersonPoints.consent} />
      {edit.banner}
      <p className="govuk-body">{people.length > 0 ? wording.count(people.length) : wording.none}</p>
      {people.map((person, at) => (
        <PersonCard
          key={person.id}
          person={person}
          unnamed={wording.unnamed(at + 1)}
          answers={{
            'To the defendant': labelOf(wording.relationships, person.relationship),
            'Under 18': yesNoText(person.under18),
            'Acts done to this person': yesNoText(person.victimOfActs?.answer),
          }}
          changeHref={itemPath(caseId, 'protected', person.id)}
          onRemove={() => void edit.remove(person.id, wording.removed(at + 1)).catch(() => undefined)}
        />
      ))}
      {people.length === 0 && <ListError control={form.control} name="people" />}
      <p id="people">
        <ButtonLink href={itemPath(caseId, 'protected', newId('person'))} variant="secondary">
          {wording.add}
        </ButtonLink>
      </p>
    </StepPage>
  )
}
