import { useId } from 'react'
import type { VersionLine } from '#src/storage/history.ts'
import { Field } from '#src/ui/form/Field.tsx'
import { versionText } from '../useVersions.ts'

type Props = {
  label: string
  lines: readonly VersionLine[]
  /** The number of the version that is there now. */
  now: number
  value: number | undefined
  onChoose: (seq: number) => void
}

/** One of the versions that are kept, the newest first. */
export function ChooseVersion({ label, lines, now, value, onChoose }: Props) {
  const id = useId()
  return (
    <Field id={id} label={label} error={undefined}>
      <select
        className="govuk-select"
        id={id}
        value={value ?? ''}
        autoComplete="off"
        onChange={(event) => onChoose(Number(event.target.value))}
      >
        {lines.map((line) => (
          <option key={line.seq} value={line.seq}>
            {versionText(line, now)}
          </option>
        ))}
        {!lines.some(({ seq }) => seq === value) && (
          <option value={value ?? ''}>A version that is not kept</option>
        )}
      </select>
    </Field>
  )
}
