import { useState } from 'react'
import type { ColumnKind } from '#src/domain/grounds/pasted/pastedRows.ts'

type Choices = { of: string; columns?: ColumnKind[]; ticks: ReadonlyMap<number, boolean> }

/** What the officer chose for pasted rows: the kinds of the columns, and which rows are ticked. Other rows start afresh. */
export function usePasteChoices(text: string) {
  const [held, setHeld] = useState<Choices>({ of: text, ticks: new Map() })
  const choices: Choices = held.of === text ? held : { of: text, ticks: new Map() }
  return {
    columns: choices.columns,
    ticks: choices.ticks,
    chooseColumns: (columns: ColumnKind[]) => setHeld({ ...choices, columns }),
    tick: (row: number, on: boolean) => setHeld({ ...choices, ticks: new Map(choices.ticks).set(row, on) }),
  }
}
