import { whenInWords } from '#src/documents/format.ts'
import { actsShownBy, withExhibitAt } from '#src/domain/grounds/exhibitLinks.ts'
import { actNumbers, actsInOrder } from '#src/domain/grounds/numbering.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { type StepEdit, useStepChange } from '#src/features/wizard/useStepChange.ts'
import { Picker } from '#src/ui/form/Picker.tsx'
import { wording } from './wording.ts'

type Props = { exhibit: string; flush: () => Promise<void> }

/** The acts that an exhibit shows, ticked here and kept at the acts. */
export function ActTicks({ exhibit, flush }: Props) {
  const { file } = useCase()
  const changeActs = useStepChange('acts')
  const changeEvidence = useStepChange('evidence')
  const items = file.acts?.items
  const numbers = actNumbers(items ?? [])
  const options = actsInOrder(items ?? []).map((act) => ({
    value: act.id,
    label: [`${numbers.get(act.id)}`, whenInWords(act.when, true), act.what].filter(Boolean).join('. '),
  }))

  const ticked = actsShownBy(items ?? [], exhibit)
  const known = file.evidence?.exhibits?.some(({ id }) => id === exhibit) ?? false

  // What was ticked and unticked is saved, not the whole list: a second tick must not undo the first.
  const tick = async (chosen: readonly string[]) => {
    const [before, after] = [new Set(ticked), new Set(chosen)]
    const added = chosen.filter((id) => !before.has(id))
    const removed = new Set(ticked.filter((id) => !after.has(id)))
    await flush()
    if (!known) await changeEvidence((held) => withExhibit(held, exhibit))
    await changeActs((held) => {
      const shown = actsShownBy(held.answers?.items ?? [], exhibit)
      return withExhibitAt(
        held,
        exhibit,
        [...shown, ...added].filter((id) => !removed.has(id)),
      )
    })
  }

  if (options.length === 0) return <p className="govuk-body">{wording.noActsYet}</p>
  return (
    <Picker
      id="acts"
      legend={wording.acts}
      hint={wording.actsHint}
      searchLabel={wording.searchActs}
      options={options}
      chosen={ticked}
      onChange={(chosen) => void tick(chosen.map(String)).catch(() => undefined)}
    />
  )
}

/** A new exhibit is listed before an act points at it. */
function withExhibit({ answers, typed }: Held, id: string): Held {
  const exhibits = answers?.exhibits ?? []
  if (exhibits.some((held) => held.id === id)) return { answers, typed }
  return { answers: { ...answers, exhibits: [...exhibits, { id }] }, typed }
}

type Held = Parameters<StepEdit<'evidence'>>[0]
