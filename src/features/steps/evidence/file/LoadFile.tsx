import { useState } from 'react'
import { Button } from '#src/ui/action/Button.tsx'
import { describedBy } from '#src/ui/form/describedBy.ts'
import { Field } from '#src/ui/form/Field.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { wording } from '../fileWording.ts'
import type { useLoading } from './useLoading.ts'

const accepted = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png'

/** The choice of a file, what must never be chosen, and how far its reading is. */
export function LoadFile({ loading, load, stop }: ReturnType<typeof useLoading>) {
  // A file that was refused may be mended and chosen again: the control starts anew.
  const [turn, setTurn] = useState(0)
  const error = loading.state === 'refused' ? loading.why : undefined
  return (
    <>
      <Warning>{wording.never}</Warning>
      <p className="govuk-body">{wording.intimate}</p>
      <Field id="exhibit-file" label={wording.file} hint={wording.fileHint} size="s" error={error}>
        <input
          key={turn}
          id="exhibit-file"
          type="file"
          className="govuk-file-upload"
          accept={accepted}
          autoComplete="off"
          aria-describedby={describedBy('exhibit-file', wording.fileHint, error)}
          disabled={loading.state === 'reading'}
          onChange={({ currentTarget: { files } }) => {
            const [chosen] = files ?? []
            if (!chosen) return
            load(chosen)
            setTurn(turn + 1)
          }}
        />
      </Field>
      <div role="status">
        {error && <p className="govuk-visually-hidden">{error}</p>}
        {loading.state === 'reading' && (
          <p className="govuk-body">{wording.reading(loading.progress.done, loading.progress.of)}</p>
        )}
      </div>
      {loading.state === 'reading' && (
        <Button variant="secondary" onClick={stop}>
          {wording.stop}
        </Button>
      )}
    </>
  )
}
