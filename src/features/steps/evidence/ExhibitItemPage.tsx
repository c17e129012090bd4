import { lazy } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { exhibit } from '#src/domain/case/evidence.ts'
import { hearsayPoints } from '#src/domain/law/hearsay.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { ActTicks } from './ActTicks.tsx'
import { FileSection } from './FileSection.tsx'
import { filePageQuery } from './filePageQuery.ts'
import { wording } from './wording.ts'

const ExhibitFilePage = lazy(async () => ({
  default: (await import('./file/ExhibitFilePage.tsx')).ExhibitFilePage,
}))

/** One exhibit; its file has a page of its own, so that no two things on a page write the same answers. */
export function ExhibitItemPage() {
  const [params] = useSearchParams()
  return params.has(filePageQuery) ? <ExhibitFilePage /> : <ExhibitForm />
}

/** What an exhibit is, who produces it, whether it is served, and the acts that it shows. */
function ExhibitForm() {
  const { item: id = '' } = useParams()
  const { file } = useCase()
  const form = useItemForm({ step: 'evidence', list: 'exhibits', id }, exhibit)
  const { control } = form
  const reference = file.evidence?.exhibits?.find((held) => held.id === id)?.reference
  return (
    <StepPage
      step="evidence"
      form={form}
      item={id}
      title={reference ? wording.title(reference) : wording.newTitle}
      continueTo={stepPath(file.id, 'evidence')}
      continueLabel={wording.save}
    >
      <FormText
        control={control}
        name="reference"
        label={wording.reference}
        hint={wording.referenceHint}
        width={10}
      />
      <FormTextArea control={control} name="description" label={wording.description} rows={2} />
      <FormDate control={control} name="date" legend={wording.date} />
      <FormText control={control} name="producedBy" label={wording.producedBy} />
      <FormText control={control} name="pages" label={wording.pages} hint={wording.pagesHint} />
      <FormRadios control={control} name="sort" legend={wording.sort} options={wording.sorts} />
      <FormRadios control={control} name="status" legend={wording.status} options={wording.statuses} />
      <FormRadios
        control={control}
        name="handling"
        legend={wording.handling}
        hint={wording.handlingHint}
        options={wording.handlings}
      />
      <FormRadios
        control={control}
        name="certificate"
        legend={wording.certificate}
        hint={hearsayPoints.records.text}
        options={wording.certificates}
      />
      <AuthorityNote authority={hearsayPoints.records.authority} />
      <FileSection id={id} />
      <ActTicks exhibit={id} flush={form.flush} />
    </StepPage>
  )
}
