import type { FieldArrayPath, FieldValues } from 'react-hook-form'
import type { Bound } from '#src/ui/form/Bound.ts'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'
import { anyBound } from './anyBound.ts'
import { RowList } from './RowList.tsx'
import { weekDays } from './weekText.ts'

type Props<T extends FieldValues, R> = Bound<T, R> & {
  name: FieldArrayPath<T>
  legend: string
  hint?: string
  /** One row in words, "work time": its fields are called by it. */
  noun: string
}

/** The times of an ordinary week, one row for each run of days with the same hours. */
export function WeeklyTimes<T extends FieldValues, R = T>({ legend, hint, noun, ...bound }: Props<T, R>) {
  const { control, name } = anyBound(bound)
  return (
    <RowList
      control={control}
      name={name}
      legend={legend}
      hint={hint}
      noun={noun}
      addLabel={`Add a ${noun}`}
      prefix="time"
      row={(at) => (
        <>
          <FormCheckboxes
            control={control}
            name={`${name}.${at}.days`}
            legend={`Days of ${noun} ${at + 1}`}
            options={weekDays}
            small
          />
          <FormTime control={control} name={`${name}.${at}.from`} label={`Start of ${noun} ${at + 1}`} />
          <FormTime
            control={control}
            name={`${name}.${at}.to`}
            label={`End of ${noun} ${at + 1}`}
            hint="An end before the start is on the next day."
          />
        </>
      )}
    />
  )
}
