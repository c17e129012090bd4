import { useEffect, useRef, useState } from 'react'
import { type Control, type FieldValues, useForm } from 'react-hook-form'
import { tidy } from '#src/domain/case/blank.ts'
import { complete } from '#src/domain/case/complete.ts'
import { type SliceDraft, type SliceId, slices } from '#src/domain/case/slices.ts'
import { withTyped } from '#src/domain/case/typed.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import { useCase } from './caseContext.ts'
import { draftResolver } from './draftResolver.ts'
import { UndecidedConflict } from './lateSave.ts'
import { useAutosave } from './useAutosave.ts'
import type { Conflict } from './useSavedForm.ts'
import { stepPatch } from './useStepForm.ts'

/** The answers of several steps by the id of each: a field is named "court.name". */
export type SlicesDraft<S extends SliceId> = { [Step in S]: SliceDraft<Step> }

export type SlicesForm<S extends SliceId> = {
  control: Control<SlicesDraft<S>>
  flush: () => Promise<void>
  conflict: Conflict | undefined
}

type Shape<Values> = {
  /** Adds the rows that stand ready to be filled in. */
  shown: (values: Values) => Values
  /** What is stored: without the rows in which nothing was entered. */
  kept: (values: Values) => Values
}

/**
 * One form over the answers of several steps, saved as they are typed, each step by itself and only where it changed, so that
 * what another tab saved of the others stays. It refuses nothing: what no draft takes is said at its box once that is left, and
 * what is missing by the rules.
 */
export function useSlicesForm<S extends SliceId>(
  steps: readonly S[],
  shape: Shape<SlicesDraft<S>>,
): SlicesForm<S>
export function useSlicesForm(steps: readonly SliceId[], shape: Shape<FieldValues>): unknown {
  const open = useCase()
  const valuesIn = (stored: Stored): FieldValues =>
    shape.shown(Object.fromEntries(steps.map((step) => [step, shownOf(step, stored)])))
  /** What is entered in each step: the form itself puts empty groups in place. */
  const textsOf = (values: FieldValues) => {
    const kept = shape.kept(values)
    return new Map(steps.map((step) => [step, JSON.stringify(tidy(kept[step])) ?? '']))
  }
  const bases = useRef(new Map<SliceId, Stored>(steps.map((step) => [step, storedOf(open)])))
  const [first] = useState(() => valuesIn(open))
  const texts = useRef(textsOf(first))
  const [conflict, setConflict] = useState<Conflict>()
  const form = useForm<FieldValues>({ ...refusing, resolver: draftResolver(steps), defaultValues: first })

  const settle = (step: SliceId, base: Stored) => {
    bases.current.set(step, base)
    setConflict(undefined)
  }
  const refuse = (step: SliceId, current: Stored, parts: Pick<Conflict, 'mine' | 'theirs'>) => {
    open.undecided()
    setConflict({
      ...parts,
      keepMine: () => {
        settle(step, current)
        return autosave.flush()
      },
      keepTheirs: () => {
        settle(step, current)
        showOne(step, current)
        open.givenUp()
      },
    })
    return new UndecidedConflict()
  }
  const keep = async (values: FieldValues): Promise<void> => {
    const kept = shape.kept(values)
    for (const [step, text] of textsOf(values)) {
      if (text === texts.current.get(step)) continue
      const result = await open.save(stepPatch(step, kept[step]), bases.current.get(step))
      if (!result.saved) throw refuse(step, result.current, result)
      settle(step, result)
      texts.current.set(step, text)
    }
  }
  const autosave = useAutosave(form, keep)
  /** Answers of other steps may still be unsaved. */
  const showOne = (step: SliceId, stored: Stored) => {
    const values = valuesIn(stored)
    texts.current.set(step, textsOf(values).get(step) ?? '')
    form.setValue(step, values[step])
  }
  const showAll = (stored: Stored) => {
    const values = valuesIn(stored)
    for (const step of steps) bases.current.set(step, storedOf(stored))
    texts.current = textsOf(values)
    autosave.show(values)
  }

  // The store: another tab wrote, or a change was undone, so this page shows what is stored of each step that is not being typed in.
  useEffect(() => {
    const older = [...bases.current].filter(([, { seq }]) => seq < open.seq)
    if (older.length === 0) return
    const now = textsOf(form.getValues())
    const clean = older.filter(([step]) => now.get(step) === texts.current.get(step))
    const moved = clean.filter(([step, base]) => textIn(step, base) !== textIn(step, open))
    if (moved.length > 0 && !autosave.unsaved()) return showAll(open)
    for (const [step] of clean) bases.current.set(step, storedOf(open))
    for (const [step] of moved) showOne(step, open)
  })

  return { control: form.control, flush: autosave.flush, conflict }
}

const refusing = { shouldFocusError: false, mode: 'onBlur', reValidateMode: 'onBlur' } as const

const storedOf = ({ draft, seq }: Stored): Stored => ({ draft, seq })

const shownOf = (step: SliceId, { draft }: Stored): unknown =>
  complete(slices[step], withTyped(draft.case[step], draft.typing[step]))

const textIn = (step: SliceId, stored: Stored): string => JSON.stringify(shownOf(step, stored))
