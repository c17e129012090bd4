import { RowList } from '#src/features/wizard/RowList.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'equality'> }

/** Each occasion on which an interpreter worked in the case. */
export function InterpreterRows({ control }: Props) {
  return (
    <RowList
      control={control}
      name="interpreting"
      legend={wording.interpreting}
      noun={wording.row}
      addLabel={wording.add}
      prefix="interp"
      row={(at) => <Row control={control} at={at} />}
    />
  )
}

function Row({ control, at }: Props & { at: number }) {
  const name = `interpreting.${at}` as const
  const no = at + 1
  return (
    <>
      <FormSelect
        control={control}
        name={`${name}.occasion`}
        label={wording.occasion(no)}
        options={wording.occasions}
      />
      <FormText control={control} name={`${name}.forWhom`} label={wording.forWhom(no)} />
      <FormText control={control} name={`${name}.language`} label={wording.language(no)} />
      <FormText control={control} name={`${name}.interpreter`} label={wording.interpreter(no)} />
      <FormText control={control} name={`${name}.register`} label={wording.register(no)} />
      <FormRadios
        control={control}
        name={`${name}.way`}
        legend={wording.way(no)}
        options={wording.ways}
        inline
      />
      <FormDate control={control} name={`${name}.on`} legend={wording.on(no)} />
      <FormTime control={control} name={`${name}.from`} label={wording.from(no)} />
      <FormTime control={control} name={`${name}.to`} label={wording.to(no)} />
      <FormYesNo control={control} name={`${name}.understood`} legend={wording.understood(no)} />
      <FormYesNo control={control} name={`${name}.readBack`} legend={wording.readBack(no)} notKnown />
    </>
  )
}
