import { useState } from 'react'
import type { Consultation } from '#src/domain/review/consultations.ts'
import type { Exchange } from '#src/domain/review/exchanges.ts'
import { buildOutcome } from '#src/domain/share/buildOutcome.ts'
import { notesName } from '#src/domain/share/notesName.ts'
import { saveFile } from '#src/features/drafts/saveFile.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { MadeFile } from './MadeFile.tsx'
import { NotMade } from './NotMade.tsx'
import { consultationPut, useStore } from './room.ts'
import { words } from './wording.ts'

const { tell } = words

/** For how long an outcome says that it counts, in milliseconds. */
const lasts = 30 * 24 * 60 * 60 * 1000

/** Makes the file that tells the advocate what was decided, and what the court did. */
export function TellPart({ consultation }: { consultation: Consultation }) {
  const { draft } = useCase()
  const { handOver, now } = useServices()
  const store = useStore()
  const [state, setState] = useState<{ made?: string; failed?: string }>({})
  const { to } = consultation

  const make = async () => {
    const at = now()
    const outcome = buildOutcome(draft.case, consultation, at)
    if (outcome.conditions.length === 0 && !outcome.court) return setState({ failed: tell.nothing })
    const expires = new Date(Date.parse(at) + lasts).toISOString()
    const sealed = await handOver.seal({ payload: { purpose: 'outcome', outcome }, to: [to.key], expires })
    const line: Exchange = {
      ...{ id: sealed.id, direction: 'sent', purpose: 'outcome', at, expires, head: sealed.head },
      with: [to],
    }
    await store({
      review: [consultationPut({ ...consultation, outcomeSentAt: at }), { in: 'exchanges', item: line }],
    })
    const name = notesName(sealed.name)
    saveFile(name, 'application/octet-stream', sealed.bytes)
    setState({ made: name })
  }
  return (
    <>
      <h2 className="govuk-heading-m">{tell.title}</h2>
      <p className="govuk-body">
        {tell.lead} {tell.open}
      </p>
      {state.made && <MadeFile name={state.made} to={to.name} />}
      {state.failed && <NotMade message={state.failed} />}
      <ButtonGroup>
        <Button
          variant="secondary"
          onClick={() =>
            void make().catch((fault: unknown) =>
              setState({ failed: fault instanceof Error ? fault.message : words.form.failed }),
            )
          }
        >
          {tell.do}
        </Button>
      </ButtonGroup>
    </>
  )
}
