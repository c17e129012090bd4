import { useId, useState } from 'react'
import { type HeldActs, withRun } from '#src/domain/grounds/editActs.ts'
import { runsOf, withNewRun, withoutRun } from '#src/domain/grounds/editRuns.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { usePendingText } from '#src/features/wizard/usePendingText.ts'
import type { StepEdit } from '#src/features/wizard/useStepChange.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Label } from '#src/ui/form/Label.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { runWording } from './runWording.ts'
import type { useActEdits } from './useActEdits.ts'

type Props = {
  ticked: ReadonlySet<string>
  onDone: () => void
  edits: Pick<ReturnType<typeof useActEdits>, 'change' | 'offer'>
}

const newRun = 'new'
const noRun = 'none'

/** Puts the ticked acts into a run of like acts, a new one or one that is there, or takes them out. */
export function RunBar({ ticked, onDone, edits }: Props) {
  const { draft } = useCase()
  const { newId } = useServices()
  const id = useId()
  const [chosen, setChosen] = useState(newRun)
  const name = usePendingText({ step: 'acts', box: 'run' }, ' ')
  const [error, setError] = useState<string>()
  const runs = draft.case.acts?.runs ?? []

  const put = async () => {
    const problem = problemOf(ticked.size, chosen, name.text)
    setError(problem)
    if (problem) return
    const ids = [...ticked]
    let before: ReturnType<typeof runsOf> = new Map()
    const noting = (edit: StepEdit<'acts'>) => (held: HeldActs) => {
      before = runsOf(held, ids)
      return edit(held)
    }
    const made = chosen === newRun ? { id: newId('run'), name: name.text.trim() } : undefined
    if (made)
      await name.send((sent) =>
        edits.change(
          noting((held) => withNewRun(held, made, ids)),
          sent,
        ),
      )
    else await edits.change(noting((held) => withRun(held, ids, chosen === noRun ? undefined : chosen)))
    edits.offer(runWording.moved(counted(ids.length, 'act')), () =>
      edits.change((held) =>
        ids.reduce((now, id) => withRun(now, [id], before.get(id)), made ? withoutRun(held, made.id) : held),
      ),
    )
    onDone()
  }

  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 className="govuk-heading-m" id={`${id}-heading`}>
        {runWording.heading}
      </h2>
      <p className="govuk-body">
        {runWording.lead}{' '}
        <Link href={itemPath(draft.case.id, 'acts', 'runs')}>{runWording.manage(runs.length)}</Link>
      </p>
      <p className="govuk-body" role="status">
        {runWording.ticked(counted(ticked.size, 'act'))}
      </p>
      {error && (
        <p className="govuk-error-message" role="alert">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      <div className="app-filter">
        <div className="govuk-form-group">
          <Label htmlFor={`${id}-run`}>{runWording.choose}</Label>
          <select
            id={`${id}-run`}
            className="govuk-select"
            autoComplete="off"
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value={newRun}>{runWording.newRun}</option>
            {runs.map((run) => (
              <option key={run.id} value={run.id}>
                {run.name ?? runWording.unnamed}
              </option>
            ))}
            <option value={noRun}>{runWording.noRun}</option>
          </select>
        </div>
        {chosen === newRun && (
          <div className="govuk-form-group">
            <Label htmlFor={`${id}-name`}>{runWording.newName}</Label>
            <TextInput
              id={`${id}-name`}
              name="run-name"
              value={name.text}
              width={20}
              onChange={name.change}
              onBlur={name.blur}
            />
          </div>
        )}
        <Button variant="secondary" onClick={() => void put().catch(() => undefined)}>
          {runWording.put}
        </Button>
      </div>
    </section>
  )
}

function problemOf(ticked: number, chosen: string, name: string): string | undefined {
  if (ticked === 0) return runWording.tickFirst
  return chosen === newRun && name.trim() === '' ? runWording.nameFirst : undefined
}
