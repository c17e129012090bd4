import { useWatch } from 'react-hook-form'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import type { OfService } from './papersServedControl.ts'
import { useServedPapers } from './useServedPapers.ts'
import { wording } from './wording.ts'

/** The papers of the served pack to tick; one that was ticked before and is no longer among them stays, by its code. */
export function PaperTicks({ control, at }: OfService) {
  const offered = useServedPapers()
  const ticked = useWatch({ control, name: `served.services.${at}.papers` }) ?? []
  if (offered === undefined)
    return (
      <p className="govuk-body" role="status">
        {wording.writing}
      </p>
    )
  const known = new Set((offered ?? []).map(({ value }) => value))
  const gone = ticked.filter((code) => !known.has(code)).map((code) => ({ value: code, label: code }))
  return (
    <>
      {offered === null && <p className="govuk-body">{wording.noPapers}</p>}
      <FormCheckboxes
        control={control}
        name={`served.services.${at}.papers`}
        legend={wording.papers}
        hint={wording.papersHint}
        options={[...(offered ?? []), ...gone]}
        small
      />
    </>
  )
}
