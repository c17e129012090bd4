import type { FieldValues } from 'react-hook-form'
import { classNames } from '../page/classNames.ts'
import type { Bound } from './Bound.ts'
import { Choice, type Option } from './Choice.tsx'
import { GroupField, type GroupQuestion } from './GroupField.tsx'
import { toggled } from './toggled.ts'
import { useBound } from './useBound.ts'

type Props<T extends FieldValues, R> = Bound<T, R> &
  GroupQuestion & { options: readonly Option[]; small?: boolean }

/** Any number of answers. Value: the chosen options' `value`s in the order of `options`; [] once all are cleared. */
export function FormCheckboxes<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { control, name, legend, hint, size, options, small } = props
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  const chosen: readonly unknown[] = Array.isArray(value) ? value : []
  return (
    <GroupField id={id} legend={legend} hint={hint} size={size} error={error}>
      <div className={classNames('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
        {options.map((option, at) => (
          <Choice
            key={option.value}
            kind="checkbox"
            id={at === 0 ? id : `${id}-${at + 1}`}
            name={name}
            option={option}
            checked={chosen.includes(option.value)}
            {...(at === 0 ? { inputRef: ref } : {})}
            onChange={(checked) => change(toggled(options, chosen, option, checked))}
            onBlur={blur}
          />
        ))}
      </div>
    </GroupField>
  )
}
