import { orderLimits } from '#src/domain/law/act.ts'
import { citation } from '#src/domain/law/citations.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import { wording } from './wording.ts'

/** The words of the Act on religion, work and study. */
export function WhatToAvoid() {
  return (
    <Details summary={wording.lawTitle}>
      <p className="govuk-body">{wording.lawLead}</p>
      <ul className="govuk-list govuk-list--bullet">
        {[orderLimits.religion, orderLimits.workAndStudy].map(({ words, authority }) => (
          <li key={words}>
            “{words}” ({citation(authority)})
          </li>
        ))}
      </ul>
    </Details>
  )
}
