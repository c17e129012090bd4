import { useId } from 'react'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'

type Props = { label: string; about: string; checked: boolean; onChange: (checked: boolean) => void }

/** A tick beside a short label in a table, named in full for screen readers. */
export function TickBox({ label, about, checked, onChange }: Props) {
  const id = useId()
  return (
    <span className="app-tick">
      <input
        type="checkbox"
        id={id}
        autoComplete="off"
        checked={checked}
        aria-label={about}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span aria-hidden="true">{label}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  )
}
