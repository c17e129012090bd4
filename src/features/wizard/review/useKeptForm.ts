import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect } from 'react'
import {
  type FieldValues,
  type Resolver,
  type UseFormProps,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import type { z } from 'zod/mini'
import { pendingTexts } from '#src/domain/case/pendingText.ts'
import { useCase } from '../caseContext.ts'
import { useLateSave } from '../useLateSave.ts'

type Options<T extends FieldValues> = Pick<UseFormProps, 'shouldFocusError'> & {
  /** What is asked, with what is said where it is not answered: a schema, or what judges the fields together. */
  asked: z.ZodMiniType<T> | Resolver<FieldValues, unknown, T>
  /** What stands in the fields before anything is typed. */
  start?: FieldValues
}

type KeptForm<T extends FieldValues> = Pick<
  UseFormReturn<FieldValues, unknown, T>,
  'control' | 'handleSubmit' | 'setError' | 'watch'
> & {
  /** What was typed is where it belongs: the fields stand as at the start, or as they are given, and nothing waits. */
  sent: (fields?: FieldValues) => void
}

/**
 * A form of a room of review. What is typed in it waits in the application until it is sent, so that it outlives another page,
 * a reload and a lock. `box` tells it from the other forms of the room.
 */
export function useKeptForm<T extends FieldValues>(
  box: string,
  { asked, start = {}, ...options }: Options<T>,
): KeptForm<T> {
  const { draft, save } = useCase()
  const waiting = waitingIn(pendingTexts(draft, 'review'), box)
  const { control, handleSubmit, setError, watch, reset, getValues, subscribe } = useForm<
    FieldValues,
    unknown,
    T
  >({
    ...options,
    resolver: typeof asked === 'function' ? asked : zodResolver(ofFields(asked)),
    defaultValues: { ...start, ...waiting },
  })

  const late = useLateSave(async () => {
    const typed = getValues()
    for (const name of new Set([...Object.keys(waiting), ...Object.keys(typed)])) {
      const text = wordsIn(typed, start, name)
      if (text !== (waiting[name] ?? ''))
        await save({ pending: { step: 'review', box: `${box}.${name}`, text } })
    }
  })

  // React Hook Form: word of each key, without a render.
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ type }) => {
          if (type === 'change') late.changed()
        },
      }),
    [subscribe, late],
  )

  const sent = (fields = start) => {
    reset(fields)
    late.changed()
  }
  return { control, handleSubmit, setError, watch, sent }
}

function waitingIn(texts: Readonly<Record<string, string>>, box: string): Record<string, string> {
  const own = Object.entries(texts).filter(([name]) => name.startsWith(`${box}.`))
  return Object.fromEntries(own.map(([name, text]) => [name.slice(box.length + 1), text]))
}

/** What is typed in a field; nothing where it is what stood there at the start. */
function wordsIn(typed: FieldValues, start: FieldValues, name: string): string {
  const value: unknown = typed[name]
  return typeof value === 'string' && value !== (start[name] ?? '') ? value : ''
}

/** A schema as the resolver takes it: the fields may hold anything before they are answered. */
function ofFields<T extends FieldValues>(schema: z.ZodMiniType<T>): z.ZodMiniType<T, FieldValues>
function ofFields(schema: z.ZodMiniType): z.ZodMiniType {
  return schema
}
