import { useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { useParams } from 'react-router'
import { statementParagraph } from '#src/domain/case/statement.ts'
import { ActPicker } from '#src/features/wizard/ActPicker.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { ActTicks } from '#src/features/wizard/conditions/ActTicks.tsx'
import { stepPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import type { TextAreaHandle } from '#src/ui/form/TextArea.tsx'
import { wording } from './wording.ts'

/** One paragraph of the statement: how the officer knows it, and what the officer says. */
export function StatementItemPage() {
  const { item: id = '' } = useParams()
  const { file } = useCase()
  const form = useItemForm({ step: 'statement', list: 'paragraphs', id }, statementParagraph)
  const { control } = form
  const kind = useWatch({ control, name: 'source.kind' })
  const handle = useRef<TextAreaHandle>(null)
  const { own, saw, told, record, infer } = wording.kinds
  return (
    <StepPage
      step="statement"
      form={form}
      item={id}
      title={wording.itemTitle}
      continueTo={stepPath(file.id, 'statement')}
      continueLabel={wording.save}
    >
      <FormSelect control={control} name="part" label={wording.part} options={wording.parts} />
      <FormRadios
        control={control}
        name="source.kind"
        legend={wording.kind}
        options={[
          { value: 'own', label: own },
          { value: 'saw', label: saw },
          {
            value: 'told',
            label: told,
            conditional: (
              <FormText control={control} name="source.by" label={wording.by} hint={wording.byHint} />
            ),
          },
          {
            value: 'record',
            label: record,
            conditional: (
              <TokenTextArea
                control={control}
                name="source.of"
                label={wording.of}
                hint={wording.ofHint}
                rows={2}
              />
            ),
          },
          {
            value: 'infer',
            label: infer,
            conditional: (
              <>
                <ActTicks control={control} name="source.acts" legend={wording.fromActs} />
                <TokenTextArea
                  control={control}
                  name="source.facts"
                  label={wording.facts}
                  hint={wording.factsHint}
                  rows={2}
                />
              </>
            ),
          },
        ]}
      />
      <TokenTextArea
        control={control}
        name="text"
        label={wording.text}
        hint={kind ? wording.textHint[kind] : undefined}
        rows={8}
        handle={handle}
      />
      <ActPicker about={wording.text} onPick={(mark) => handle.current?.insert(mark)} />
    </StepPage>
  )
}
