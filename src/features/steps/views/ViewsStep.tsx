import type { SliceDraft } from '#src/domain/case/slices.ts'
import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { notABar } from '#src/domain/law/notABar.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { ListError } from '#src/features/wizard/ListError.tsx'
import { casePath, itemPath, stepPath } from '#src/features/wizard/paths.ts'
import { StatementText } from '#src/features/wizard/StatementText.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { wording } from './wording.ts'

/** What the protected people and their advocate say. */
export function ViewsStep() {
  const form = useStepForm('views')
  const { control } = form
  return (
    <StepPage step="views" form={form} lead={wording.lead}>
      <Inset>
        <StatementText statement={notABar.unwilling} />
      </Inset>
      <div id="people">
        <ListError control={control} name="people" />
        <People />
      </div>
      <FormYesNo
        control={control}
        name="advocate.answer"
        legend={wording.advocate}
        whenYes={
          <>
            <FormText control={control} name="advocate.name" label={wording.advocateName} />
            <FormDate control={control} name="advocate.on" legend={wording.advocateOn} />
            <FormTextArea control={control} name="advocate.words" label={wording.advocateWords} />
          </>
        }
        whenNo={<FormTextArea control={control} name="advocate.why" label={wording.advocateWhy} rows={3} />}
      />
    </StepPage>
  )
}

function People() {
  const { draft } = useCase()
  const { id, protected: safe, views } = draft.case
  const people = safe?.people ?? []
  const all = conditionsOf(draft.case).length
  return (
    <>
      <h2 className="govuk-heading-m">
        {wording.people} ({people.length})
      </h2>
      {people.length > 0 && (
        <p className="govuk-body">
          <Link href={`${casePath(id)}/consultation`}>{wording.share}</Link>
        </p>
      )}
      {people.length === 0 && (
        <p className="govuk-body">
          {wording.nobody} <Link href={stepPath(id, 'protected')}>{wording.toPeople}</Link>
        </p>
      )}
      {people.map((person, at) => {
        const view = views?.people?.find((held) => held.id === person.id)
        return (
          <SummaryCard
            key={person.id}
            level={3}
            title={person.name || `Person ${at + 1}`}
            actions={[{ text: wording.record, href: itemPath(id, 'views', person.id) }]}
          >
            <SummaryList
              rows={[
                { key: wording.view, value: said(view) },
                { key: wording.ofConditions, value: wording.answered(view?.conditions?.length ?? 0, all) },
              ]}
            />
          </SummaryCard>
        )
      })}
    </>
  )
}

type View = NonNullable<SliceDraft<'views'>['people']>[number]

function said(view: View | undefined): string {
  const obtained = view?.obtained
  if (obtained?.answer === 'no') return `${wording.notAsked}: ${obtained.why ?? ''}`
  if (obtained?.answer !== 'yes') return wording.notYet
  const label = wording.item.views.find(({ value }) => value === obtained.view)?.label
  return [label, obtained.words].filter(Boolean).join('. ') || wording.notYet
}
