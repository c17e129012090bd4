import { type Control, type FieldValues, useFormState } from 'react-hook-form'
import { ErrorMessage } from '#src/ui/form/ErrorMessage.tsx'

type Props<T extends FieldValues, R> = { control: Control<T, unknown, R>; name: string }

/** What is wrong with a list as a whole, such as that it is empty. */
export function ListError<T extends FieldValues, R>({ control, name }: Props<T, R>) {
  const { errors } = useFormState({ control })
  const message = messageOf(errors, name)
  return message ? <ErrorMessage id={`${name}-error`}>{message}</ErrorMessage> : null
}

function messageOf(errors: unknown, name: string): string | undefined {
  const error = part(errors, name)
  const message = part(error, 'message') ?? part(part(error, 'root'), 'message')
  return typeof message === 'string' ? message : undefined
}

const part = (group: unknown, key: string): unknown =>
  typeof group === 'object' && group !== null ? Reflect.get(group, key) : undefined
