import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef, useState } from 'react'
import { type FieldValues, type Resolver, type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod/mini'
import { beforeChoice } from '#src/domain/case/beforeChoice.ts'
import { tidy } from '#src/domain/case/blank.ts'
import { complete } from '#src/domain/case/complete.ts'
import type { Part } from '#src/storage/changeStep.ts'
import type { Patch, Stored } from '#src/storage/draftStore.ts'
import { useCase } from './caseContext.ts'
import { UndecidedConflict } from './lateSave.ts'
import { useAutosave } from './useAutosave.ts'

/** Another tab changed the same answers: both are shown, and a person chooses. */
export type Conflict = { mine: Part; theirs: Part; keepMine: () => Promise<void>; keepTheirs: () => void }

type Options = {
  /** The finished schema, asked on Continue. */
  schema: z.ZodMiniType
  /** What the form shows, out of what is stored. */
  shown: (stored: Stored) => unknown
  /** The change to store, out of what the form holds. */
  patch: (values: FieldValues, base: Stored) => Patch
  /** Whether what the form shows is among what is stored; a step's own answers always are. */
  there?: (stored: Stored) => boolean
}

export type SavedForm = {
  form: UseFormReturn<FieldValues>
  /** Saves what was typed since the last save. */
  flush: () => Promise<void>
  conflict: Conflict | undefined
  /** Another tab deleted what the form shows. It still shows it, and the next key stores it again. */
  gone: boolean
}

/** A form over a part of the open case that keeps itself: what is typed is saved, half-typed text included. */
export function useSavedForm({ schema, shown, patch, there = () => true }: Options): SavedForm {
  const open = useCase()
  const base = useRef<Stored>({ draft: open.draft, seq: open.seq })
  const [conflict, setConflict] = useState<Conflict>()
  const [gone, setGone] = useState(false)
  const form = useForm<FieldValues>({
    resolver: resolverOf(schema),
    defaultValues: valuesOf(schema, shown(base.current)),
    shouldFocusError: false,
    reValidateMode: 'onBlur',
  })

  const keep = async (values: FieldValues): Promise<void> => {
    const result = await open.save(patch(values, base.current), base.current)
    if (result.saved) {
      base.current = result
      setConflict(undefined)
      setGone(false)
      return
    }
    open.undecided()
    const { mine, theirs, current } = result
    const choose = () => {
      base.current = current
      setConflict(undefined)
    }
    setConflict({
      mine,
      theirs,
      keepMine: async () => {
        choose()
        await autosave.flush()
      },
      keepTheirs: () => {
        choose()
        autosave.show(valuesOf(schema, shown(current)))
        open.givenUp()
      },
    })
    throw new UndecidedConflict()
  }
  const autosave = useAutosave(form, keep)

  // The store: another tab wrote while nothing is being typed here, so this page shows what is stored.
  useEffect(() => {
    if (open.seq <= base.current.seq || autosave.unsaved()) return
    const before = JSON.stringify(shown(base.current))
    const deleted = there(base.current) && !there(open)
    base.current = { draft: open.draft, seq: open.seq }
    if (deleted) return setGone(true)
    if (there(open)) setGone(false)
    const after = shown(base.current)
    if (JSON.stringify(after) !== before) autosave.show(valuesOf(schema, after))
  })

  return { form, flush: autosave.flush, conflict, gone }
}

/** The form as a typed form of one schema; the values in it may be half-typed. */
function resolverOf(schema: z.ZodMiniType): Resolver<FieldValues> {
  return async (values, context, options) => {
    const tidied = tidy(values)
    const asked = beforeChoice(schema, tidied)
    const resolve: Resolver<FieldValues> = zodResolver(toFields(asked))
    return resolve(valuesOf(asked, tidied), context, options)
  }
}

function valuesOf(schema: z.ZodMiniType, value: unknown): FieldValues {
  const values = complete(schema, value)
  return typeof values === 'object' && values !== null ? { ...values } : {}
}

function toFields(schema: z.ZodMiniType): z.ZodMiniType<FieldValues, FieldValues>
function toFields(schema: z.ZodMiniType): z.ZodMiniType {
  return schema
}
