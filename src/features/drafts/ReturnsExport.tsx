import { useState } from 'react'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { saveReturns } from './saveReturns.ts'
import { useServices } from './services.ts'
import { useDoorState } from './useDoorState.ts'

type Props = {
  /** The cases that are counted. */
  files: () => Promise<readonly CaseFile[]>
  /** The id of the case, where it is one alone. */
  of?: string
}

/** Saves the returns of one or of all cases as a file, for the police alone; the export stands in the audit record. */
export function ReturnsExport({ files, of }: Props) {
  const { vault, today } = useServices()
  const inVault = useDoorState().kind === 'open'
  const [state, setState] = useState<'idle' | 'making' | { refused: string }>('idle')

  const make = async (format: 'csv' | 'json') => {
    const cases = await files()
    await vault.log({
      action: 'export',
      ...(of && { case: of }),
      detail: `returns, ${cases.length} ${cases.length === 1 ? 'application' : 'applications'}, ${format.toUpperCase()}`,
    })
    await saveReturns(cases, format, today())
  }
  const start = (format: 'csv' | 'json') => {
    if (state === 'making') return
    setState('making')
    make(format).then(
      () => setState('idle'),
      (fault: unknown) =>
        setState({ refused: fault instanceof Error ? fault.message : 'The file could not be made.' }),
    )
  }

  return (
    <section aria-labelledby="returns-export">
      <h2 className="govuk-heading-m" id="returns-export">
        Export the returns
      </h2>
      <Warning>
        For the police only. The file is not encrypted and holds personal data: references, postcodes, ages
        and what was decided. Never serve it or send it to a court.
      </Warning>
      {typeof state === 'object' && (
        <NotificationBanner title="Not exported" heading={state.refused}>
          <p className="govuk-body">Nothing was saved as a file.</p>
        </NotificationBanner>
      )}
      <p className="govuk-body">
        The file has the fields that forces’ lawyers report and the codes of the court, and no name.{' '}
        {inVault
          ? 'The export is written into the audit record of your vault.'
          : 'A session has no audit record, so nothing records this export.'}
      </p>
      <ButtonGroup>
        <Button variant="secondary" aria-disabled={state === 'making'} onClick={() => start('csv')}>
          Save as CSV
        </Button>
        <Button variant="secondary" aria-disabled={state === 'making'} onClick={() => start('json')}>
          Save as JSON
        </Button>
      </ButtonGroup>
      <div role="status">{state === 'making' && <p className="govuk-body">Making the file…</p>}</div>
    </section>
  )
}
