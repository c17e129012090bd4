import type { FieldValues } from 'react-hook-form'
import { classNames } from '../page/classNames.ts'
import type { Bound } from './Bound.ts'
import { Choice, type Option } from './Choice.tsx'
import { GroupField, type GroupQuestion } from './GroupField.tsx'
import { useBound } from './useBound.ts'

type Props<T extends FieldValues, R> = Bound<T, R> &
  GroupQuestion & { options: readonly Option[]; inline?: boolean; small?: boolean }

/** One answer out of a few. Value: the chosen option's `value`; a missing value shows none chosen. */
export function FormRadios<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { control, name, legend, hint, size, options, inline, small } = props
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  return (
    <GroupField id={id} legend={legend} hint={hint} size={size} error={error}>
      <div
        className={classNames(
          'govuk-radios',
          inline && 'govuk-radios--inline',
          small && 'govuk-radios--small',
        )}
      >
        {options.map((option, at) => (
          <Choice
            key={option.value}
            kind="radio"
            id={choiceId(id, at)}
            name={name}
            option={option}
            checked={value === option.value}
            {...(at === 0 ? { inputRef: ref } : {})}
            onChange={() => change(option.value)}
            onBlur={blur}
          />
        ))}
      </div>
    </GroupField>
  )
}

function choiceId(id: string, at: number): string {
  return at === 0 ? id : `${id}-${at + 1}`
}
