import { Button } from '#src/ui/action/Button.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { NotesFrame } from './NotesFrame.tsx'
import { words } from './wording.ts'

const { before } = words

/** What the way out does, and what it cannot hide, before anything of the notes is shown. */
export function BeforePage({ onOpen }: { onOpen: () => void }) {
  return (
    <NotesFrame heading={before.title}>
      {before.leave.map((text) => (
        <p key={text} className="govuk-body">
          {text}
        </p>
      ))}
      <h2 className="govuk-heading-m">{before.cannotTitle}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {before.cannot.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <Warning>{before.safe}</Warning>
      <Button onClick={onOpen}>{before.go}</Button>
    </NotesFrame>
  )
}
