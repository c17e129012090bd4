import { type DragEvent, useState } from 'react'

type Props = { working: boolean; onFile: (file: File) => void }

/** Takes a hand-over file: chosen, or dropped anywhere on the box. */
export function FilePicker({ working, onFile }: Props) {
  const [isOver, setIsOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <form
      autoComplete="off"
      className="govuk-inset-text"
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <label className="govuk-label govuk-label--s" htmlFor="hand-over-file">
        {isOver ? 'Let the file go here' : 'Choose the file, or drop it here'}
      </label>
      <div className="govuk-hint" id="hand-over-file-hint">
        Its name ends in .age.
      </div>
      <input
        id="hand-over-file"
        type="file"
        className="govuk-file-upload"
        accept=".age"
        aria-describedby="hand-over-file-hint"
        autoComplete="off"
        disabled={working}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) onFile(file)
          currentTarget.value = ''
        }}
      />
    </form>
  )
}
