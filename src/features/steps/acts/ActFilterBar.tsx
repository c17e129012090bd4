import { useId } from 'react'
import { behaviours } from '#src/domain/case/acts.ts'
import { type ActFilter, kindOf, proofOf } from '#src/domain/grounds/findActs.ts'
import { behaviourKinds } from '#src/domain/law/behaviours.ts'
import { Label } from '#src/ui/form/Label.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { listWording } from './listWording.ts'

type Props = Pick<ActFilter, 'kind' | 'proof'> & {
  text: string
  filter: (next: Pick<ActFilter, 'kind' | 'proof'>) => void
  search: (typed: string) => void
}

const kindOptions = [
  ...behaviours.map((behaviour) => ({ value: behaviour, label: behaviourKinds[behaviour].label })),
  { value: 'unsorted', label: listWording.unsorted },
  { value: 'context', label: listWording.contextOnly },
]
const proofOptions = [
  { value: 'exhibit', label: listWording.withExhibit },
  { value: 'unproved', label: listWording.unproved },
]

/** Finds acts by words, by kind and by proof. */
export function ActFilterBar({ kind, proof, text, filter, search }: Props) {
  const id = useId()
  return (
    <section className="app-filter" aria-label="Find acts">
      <div className="govuk-form-group">
        <Label htmlFor={`${id}-text`}>{listWording.search}</Label>
        <TextInput id={`${id}-text`} name="search" value={text} width={20} onChange={search} />
      </div>
      <Choose
        label={listWording.kind}
        all={listWording.allKinds}
        value={kind}
        options={kindOptions}
        onChange={(value) => filter({ kind: kindOf(value), proof })}
      />
      <Choose
        label={listWording.proof}
        all={listWording.anyProof}
        value={proof}
        options={proofOptions}
        onChange={(value) => filter({ kind, proof: proofOf(value) })}
      />
    </section>
  )
}

type ChooseProps = {
  label: string
  all: string
  value: string | undefined
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

function Choose({ label, all, value, options, onChange }: ChooseProps) {
  const id = useId()
  return (
    <div className="govuk-form-group">
      <Label htmlFor={id}>{label}</Label>
      <select
        id={id}
        className="govuk-select"
        autoComplete="off"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
