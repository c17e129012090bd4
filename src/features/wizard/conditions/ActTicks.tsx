import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import type { Bound } from '#src/ui/form/Bound.ts'
import { Choice } from '#src/ui/form/Choice.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import { GroupField } from '#src/ui/form/GroupField.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { useBound } from '#src/ui/form/useBound.ts'
import { actLabel, actLines, searchActs } from '../actLines.ts'
import { useCase } from '../caseContext.ts'
import { stepPath } from '../paths.ts'
import { wording } from './wording.ts'

const perPage = 10
const { acts: words } = wording

/** Ticks for acts by their ids, found by number, day or words, ten at a time; what is chosen always stands first. */
export function ActTicks<T extends FieldValues, R>({
  control,
  name,
  legend,
}: Bound<T, R> & { legend: string }) {
  const { draft } = useCase()
  const { acts } = draft.case
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  const [search, setSearch] = useState('')
  const [page, setPage] = useState(0)
  const chosen = new Set(Array.isArray(value) ? value.map(String) : [])
  const [firstChosen] = useState(chosen)
  const lines = actLines(acts).filter((line) => !line.context || chosen.has(line.id))
  const found = searchActs(lines, search).toSorted(
    (a, b) => Number(firstChosen.has(b.id)) - Number(firstChosen.has(a.id)),
  )
  const from = page * perPage
  const shown = found.slice(from, from + perPage)
  const tick = (act: string, on: boolean) =>
    change(lines.flatMap((line) => ((line.id === act ? on : chosen.has(line.id)) ? [line.id] : [])))

  return (
    <GroupField id={id} legend={legend} error={error}>
      {lines.length > perPage && (
        <Field id={`${id}-search`} label={words.search} error={undefined}>
          <TextInput
            id={`${id}-search`}
            name="search-acts"
            value={search}
            onEnter={() => undefined}
            onChange={(text) => {
              setSearch(text)
              setPage(0)
            }}
          />
        </Field>
      )}
      <p className="govuk-body" role="status">
        {said(lines.length, found.length, chosen.size, from)}
        {lines.length === 0 && (
          <>
            {' '}
            <Link href={stepPath(draft.case.id, 'acts')}>{wording.adding.gaps.toActs}</Link>
          </>
        )}
      </p>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {shown.map((line, at) => (
          <Choice
            key={line.id}
            kind="checkbox"
            id={at === 0 ? id : `${id}-${at + 1}`}
            name={id}
            option={{ value: line.id, label: actLabel(line) }}
            checked={chosen.has(line.id)}
            {...(at === 0 ? { inputRef: ref } : {})}
            onChange={(on) => tick(line.id, on)}
            onBlur={blur}
          />
        ))}
      </div>
      <ActionList
        actions={[
          ...(page > 0 ? [{ text: words.before, onClick: () => setPage(page - 1) }] : []),
          ...(from + perPage < found.length ? [{ text: words.next, onClick: () => setPage(page + 1) }] : []),
        ]}
      />
    </GroupField>
  )
}

function said(all: number, found: number, chosen: number, from: number): string {
  if (all === 0) return words.none
  if (found === 0) return words.noneFound
  const shown = found > perPage ? ` ${words.shown(from + 1, Math.min(from + perPage, found), found)}` : ''
  return `${words.chosen(chosen, all)}${shown}`
}
