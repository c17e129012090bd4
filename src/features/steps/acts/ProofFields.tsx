import { useCase } from '#src/features/wizard/caseContext.ts'
import { FormPicker } from '#src/ui/form/FormPicker.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import type { FieldsProps } from './actForm.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { wording } from './wording.ts'

const fields = ['exhibits', 'account', 'response', 'attribution', 'attributionWhy', 'strength']

/** What proves the act, whose account it is, and what the defendant says about it. */
export function ProofFields({ form }: FieldsProps) {
  const { file } = useCase()
  const { control } = form
  const exhibits = (file.evidence?.exhibits ?? []).map(({ id, reference, description }) => ({
    value: id,
    label: [reference, description].filter(Boolean).join(': ') || wording.unnamedExhibit,
  }))
  return (
    <FieldGroup form={form} summary={wording.proofGroup} fields={fields}>
      {exhibits.length > 0 ? (
        <FormPicker
          control={control}
          name="exhibits"
          legend={wording.exhibits}
          searchLabel={wording.searchExhibits}
          options={exhibits}
        />
      ) : (
        <p className="govuk-body">{wording.noExhibits}</p>
      )}
      <FormRadios
        control={control}
        name="account.kind"
        legend={wording.account}
        small
        options={[
          {
            value: 'firstHand',
            label: wording.accountKinds.firstHand,
            conditional: (
              <WitnessSelect form={form} label={wording.seenBy} placeholder={wording.seenByNobody} />
            ),
          },
          { value: 'record', label: wording.accountKinds.record },
          { value: 'hearsay', label: wording.accountKinds.hearsay, conditional: <Hearsay form={form} /> },
        ]}
      />
      <FormRadios
        control={control}
        name="response"
        legend={wording.response}
        hint={wording.responseHint}
        small
        options={wording.responseKinds}
      />
      <FormRadios
        control={control}
        name="attribution"
        legend={wording.attribution}
        small
        options={wording.attributionKinds}
      />
      <FormText control={control} name="attributionWhy" label={wording.attributionWhy} />
      <FormRadios
        control={control}
        name="strength"
        legend={wording.strength}
        small
        options={wording.strengthKinds}
      />
    </FieldGroup>
  )
}

type WitnessProps = FieldsProps & { label: string; placeholder: string }

/** The one of the witnesses whose account the act is. */
function WitnessSelect({ form: { control }, label, placeholder }: WitnessProps) {
  const { file } = useCase()
  const witnesses = (file.witnesses?.people ?? []).map(({ id, name }) => ({
    value: id,
    label: name ?? wording.unnamedPerson,
  }))
  return (
    <FormSelect
      control={control}
      name="account.witness"
      label={label}
      placeholder={placeholder}
      options={witnesses}
    />
  )
}

/** Whose words are passed on, and why that person is not called. */
function Hearsay({ form }: FieldsProps) {
  const { control } = form
  return (
    <>
      <WitnessSelect form={form} label={wording.witness} placeholder={wording.noWitness} />
      <FormText control={control} name="account.toldBy" label={wording.toldBy} />
      <FormText
        control={control}
        name="account.whyNotCalled"
        label={wording.whyNotCalled}
        hint={wording.whyNotCalledHint}
      />
    </>
  )
}
