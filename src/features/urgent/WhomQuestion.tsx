import { useWatch } from 'react-hook-form'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { PersonName } from '#src/features/wizard/PersonName.tsx'
import { stepPath } from '#src/features/wizard/paths.ts'
import { personWords } from '#src/features/wizard/personWords.ts'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { UrgentQuestion } from './UrgentQuestion.tsx'
import type { UrgentControl } from './urgentControl.ts'
import { wording } from './wording.ts'

const { whom: words } = wording

/** The person to be protected, and the risk to that person. */
export function WhomQuestion({ control }: UrgentControl) {
  return (
    <UrgentQuestion at={2} heading={words.heading}>
      <PersonName control={control} name="protected.people.0.shownAs" />
      <FormRadios
        control={control}
        name="protected.people.0.pronoun"
        legend={personWords.pronoun}
        options={personWords.pronouns}
        inline
      />
      <FormSelect
        control={control}
        name="protected.people.0.relationship"
        label={words.relationship}
        options={personWords.relationships}
      />
      <FormYesNo control={control} name="protected.people.0.under18" legend={personWords.under18} />
      <FormYesNo
        control={control}
        name="protected.people.0.victimOfActs.answer"
        legend={words.victim}
        whenNo={
          <FormTextArea
            control={control}
            name="protected.people.0.victimOfActs.whyProtected"
            label={words.whyProtected}
            rows={2}
          />
        }
      />
      <OtherPeople control={control} />
      <Risk control={control} />
    </UrgentQuestion>
  )
}

function OtherPeople({ control }: UrgentControl) {
  const { file } = useCase()
  const people = useWatch({ control, name: 'protected.people' }) ?? []
  if (people.length < 2) return null
  return (
    <p className="govuk-body">
      {words.more(people.length - 1)} <Link href={stepPath(file.id, 'protected')}>{words.toPeople}</Link>
    </p>
  )
}

function Risk({ control }: UrgentControl) {
  const [people = [], atRisk = []] = useWatch({ control, name: ['protected.people', 'risk.atRisk'] })
  const at = atRisk.findIndex(({ person }) => person === people[0]?.id)
  return (
    <>
      {at >= 0 && (
        <FormCheckboxes
          control={control}
          name={`risk.atRisk.${at}.harm`}
          legend={words.harm}
          options={words.harms}
          small
        />
      )}
      <TokenTextArea control={control} name="risk.reasoning" label={words.risk} rows={3} />
      <FormRadios
        control={control}
        name="risk.knowledge"
        legend={words.knowledge}
        options={words.knowledges}
        inline
      />
      <TokenTextArea control={control} name="risk.knowledgeWhy" label={words.knowledgeWhy} rows={2} />
    </>
  )
}
