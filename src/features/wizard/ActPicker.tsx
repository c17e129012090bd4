import { useId, useState } from 'react'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { FormGroup } from '#src/ui/form/FormGroup.tsx'
import { Hint } from '#src/ui/form/Hint.tsx'
import { Label } from '#src/ui/form/Label.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { type ActLine, actLabel, actLines, searchActs } from './actLines.ts'
import { useCase } from './caseContext.ts'

const shownAtOnce = 8

/** Finds an act by its number, its day or its words, and hands over its mark for the text beside it. */
export function ActPicker({ onPick, about }: { onPick: (mark: string) => void; about: string }) {
  const { acts } = useCase().draft.case
  const [search, setSearch] = useState('')
  const id = useId()
  const lines = actLines(acts)
  const found = searchActs(lines, search)
  const [first] = found

  return (
    <Details summary="Refer to an act">
      <FormGroup error={undefined}>
        <Label htmlFor={id}>Find an act for: {about}</Label>
        <Hint id={`${id}-hint`}>
          By its number, its day or a word. You can also type #4 in the text for act 4.
        </Hint>
        <TextInput
          id={id}
          name="find-act"
          value={search}
          describedBy={`${id}-hint`}
          onChange={setSearch}
          onEnter={() => first && onPick(markOf(first))}
        />
      </FormGroup>
      <p className="govuk-body" role="status">
        {said(found.length, lines.length)}
      </p>
      <ul className="govuk-list">
        {found.slice(0, shownAtOnce).map((line) => (
          <li key={line.id}>
            <LinkButton onClick={() => onPick(markOf(line))}>{actLabel(line)}</LinkButton>
          </li>
        ))}
      </ul>
    </Details>
  )
}

const markOf = ({ number }: ActLine) => `#${number}`

function said(found: number, all: number): string {
  if (all === 0) return 'There is no act in the chronology yet.'
  if (found > shownAtOnce) return `Showing ${shownAtOnce} of ${found} acts. Search to find the others.`
  return `${found} of ${all} ${all === 1 ? 'act' : 'acts'} found.`
}
