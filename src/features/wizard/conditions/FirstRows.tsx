import type { ReactElement } from 'react'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import { wording } from './wording.ts'

type Props = {
  /** One `li` each. */
  rows: readonly ReactElement[]
  /** How many are shown; the rest is folded. */
  most?: number
}

/** The first rows of a list, and the others folded. */
export function FirstRows({ rows, most = rows.length }: Props) {
  const more = rows.slice(most)
  return (
    <>
      <ul className="govuk-list govuk-list--spaced">{rows.slice(0, most)}</ul>
      {more.length > 0 && (
        <LateDetails summary={wording.more(more.length)}>
          <ul className="govuk-list govuk-list--spaced">{more}</ul>
        </LateDetails>
      )}
    </>
  )
}
