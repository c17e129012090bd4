import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { type Control, type FieldArrayPath, type FieldValues, get, useFieldArray } from 'react-hook-form'
import { useServices } from '#src/features/drafts/services.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import { UndoBanner } from '#src/ui/notice/UndoBanner.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { ListError } from './ListError.tsx'

type Props<T extends FieldValues, R> = {
  control: Control<T, unknown, R>
  name: FieldArrayPath<T>
  legend: string
  hint?: ReactNode
  /** One row in words, "other name", for "Remove other name 2". */
  noun: string
  /** The words of the button that adds a row. */
  addLabel: string
  /** Prefix of the ids of new rows. */
  prefix: string
  /** Answers that a new row has from the start. */
  start?: Readonly<Record<string, string>>
  /** The fields of the row at a place, counted from 0: name them `list.${at}.field`. */
  row: (at: number) => ReactNode
}

type Removed = { row: unknown; at: number }

/** A short list inside a form: rows are added and removed, and a removed one can be put back. */
export function RowList<T extends FieldValues, R>(props: Props<T, R>) {
  const { control, name, legend, hint, noun, addLabel, prefix, start, row } = props
  const { newId } = useServices()
  // Our rows carry their own permanent id, so the library’s key goes by another name.
  const { fields, append, remove, insert } = useFieldArray({ control, name, keyName: 'rowKey' })
  const [removed, setRemoved] = useState<Removed>()
  const list = useRef<HTMLDivElement>(null)
  const adding = useRef(false)

  // The browser's focus: a new row stands before the button that added it, so it is filled in from its first field.
  useLayoutEffect(() => {
    if (!adding.current || fields.length === 0) return
    adding.current = false
    const rows = list.current?.querySelectorAll(':scope > .app-row')
    rows
      ?.item(rows.length - 1)
      .querySelector<HTMLElement>('input, select, textarea, summary')
      ?.focus()
  }, [fields.length])

  const add = () => {
    adding.current = true
    append(rowOf({ ...start, id: newId(prefix) }), { shouldFocus: false })
  }

  const takeOut = (at: number) => {
    setRemoved({ row: rowAt(get(control._formValues, name), at), at })
    remove(at)
  }
  const rowName = (at: number) => `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${at + 1}`
  const undo = () => {
    if (removed) insert(removed.at, rowOf(removed.row), { shouldFocus: false })
    setRemoved(undefined)
  }

  return (
    <Fieldset legend={legend}>
      {hint && <div className="govuk-hint">{hint}</div>}
      <ListError control={control} name={name} />
      <UndoBanner
        message={removed && `${rowName(removed.at)} removed`}
        onUndo={undo}
        onDismiss={() => setRemoved(undefined)}
      />
      <div ref={list}>
        {fields.map((field, at) => (
          <div key={field.rowKey} className="app-row" data-row={rowName(at)}>
            {row(at)}
            <LinkButton onClick={() => takeOut(at)}>
              Remove{' '}
              <VisuallyHidden>
                {noun} {at + 1}
              </VisuallyHidden>
            </LinkButton>
          </div>
        ))}
        <Button id={name} variant="secondary" onClick={add}>
          {addLabel}
        </Button>
      </div>
    </Fieldset>
  )
}

/** A row as it is typed now: the library’s own list knows only what it held when a row was last added or removed. */
function rowAt(rows: unknown, at: number): unknown {
  return Array.isArray(rows) ? structuredClone(rows[at]) : undefined
}

/** A new row holds its id and what it starts with; the rest of its fields are typed later. */
function rowOf<Row>(row: unknown): Row
function rowOf(row: unknown): unknown {
  return row
}
