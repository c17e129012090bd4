import { type ColumnKind, columnKinds } from '#src/domain/grounds/pasted/pastedRows.ts'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import { Label } from '#src/ui/form/Label.tsx'
import { quickWording } from './quickWording.ts'

type Props = {
  header: readonly string[] | undefined
  columns: readonly ColumnKind[]
  onChange: (columns: ColumnKind[]) => void
}

/** What each pasted column holds, guessed and open to change. */
export function PasteColumns({ header, columns, onChange }: Props) {
  return (
    <Fieldset legend={quickWording.columns}>
      <div className="app-filter">
        {columns.map((kind, at) => {
          const name = quickWording.column(at + 1, header?.[at])
          return (
            <div className="govuk-form-group" key={name}>
              <Label htmlFor={`column-${at}`}>{name}</Label>
              <select
                id={`column-${at}`}
                className="govuk-select"
                autoComplete="off"
                value={kind}
                onChange={(event) => {
                  const chosen = columnKinds.find((known) => known === event.target.value)
                  if (chosen) onChange(columns.with(at, chosen))
                }}
              >
                {columnKinds.map((known) => (
                  <option key={known} value={known}>
                    {quickWording.columnKinds[known]}
                  </option>
                ))}
              </select>
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
