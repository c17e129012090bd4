import { useParams } from 'react-router'
import { personView } from '#src/domain/case/views.ts'
import { notABar } from '#src/domain/law/notABar.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { StatementText } from '#src/features/wizard/StatementText.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { ConditionViews } from './ConditionViews.tsx'
import { wording } from './wording.ts'

const { item } = wording

/** What one protected person says of the application and of each condition. */
export function ViewsItemPage() {
  const { item: id = '' } = useParams()
  const { draft } = useCase()
  const form = useItemForm({ step: 'views', list: 'people', id }, personView)
  const { control } = form
  const view = draft.case.views?.people?.find((one) => one.id === id)
  const name = peopleOf(draft.case).find((person) => person.id === id)?.realName || 'this person'
  return (
    <StepPage
      step="views"
      form={form}
      item={id}
      title={item.title}
      lead={item.lead(name)}
      continueTo={stepPath(draft.case.id, 'views')}
      continueLabel={item.save}
    >
      <Inset>
        <StatementText statement={notABar.unwilling} />
      </Inset>
      <FormYesNo
        control={control}
        name="obtained.answer"
        legend={item.obtained}
        whenYes={
          <>
            <FormRadios control={control} name="obtained.view" legend={item.view} options={item.views} />
            <FormTextArea control={control} name="obtained.words" label={item.words} />
            <FormDate control={control} name="obtained.on" legend={item.on} />
            <FormText control={control} name="obtained.by" label={item.by} />
            <FormText control={control} name="obtained.how" label={item.how} />
          </>
        }
        whenNo={<FormTextArea control={control} name="obtained.why" label={item.why} rows={3} />}
      />
      {view?.sentence && (
        <>
          <FormTextArea
            control={control}
            name="sentence.text"
            label={item.sentence}
            hint={item.sentenceHint}
            rows={3}
          />
          <FormYesNo control={control} name="sentence.agreed" legend={item.agreed} />
        </>
      )}
      <FormYesNo
        control={control}
        name="statement.answer"
        legend={item.statement}
        notKnown
        whenYes={<FormYesNo control={control} name="statement.consentToServe" legend={item.consent} />}
      />
      <ConditionViews control={control} />
    </StepPage>
  )
}
