import { useMemo, useState } from 'react'
import { pastedActs } from '#src/domain/grounds/pasted/pastedActs.ts'
import { pastedRows } from '#src/domain/grounds/pasted/pastedRows.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { usePendingText } from '#src/features/wizard/usePendingText.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import { type HowKnown, HowKnownTicks } from './HowKnownTicks.tsx'
import { PasteColumns } from './PasteColumns.tsx'
import { PastePreview } from './PastePreview.tsx'
import { quickWording } from './quickWording.ts'
import { useAddPasted } from './useAddPasted.ts'
import { usePasteChoices } from './usePasteChoices.ts'

/** Many acts at once, from a spreadsheet or a log: pasted, matched to columns, looked at, then added as one change. */
export function PastePage() {
  const { file, draft, today } = useCase()
  const { newId } = useServices()
  const { text, ...box } = usePendingText({ step: 'acts', box: 'paste' }, '\n')
  const choices = usePasteChoices(text)
  const [howKnown, setHowKnown] = useState<HowKnown[]>([])
  const [error, setError] = useState<string>()
  const { addPasted, banner } = useAddPasted()

  // Measured in Node with 1,000 rows: 17 ms to part them and 21 ms to read them as acts, which each tick would cost again.
  const pasted = useMemo(() => pastedRows(text, today), [text, today])
  const ids = useMemo(() => pasted.rows.map(() => newId('act')), [pasted, newId])
  const columns = choices.columns ?? pasted.columns
  const [items, exhibits] = [draft.case.acts?.items, draft.case.evidence?.exhibits]
  const read = useMemo(
    () => pastedActs(pasted.rows, columns, ids, { today, acts: items ?? [], exhibits: exhibits ?? [] }),
    [pasted, columns, ids, today, items, exhibits],
  )
  const isTicked = (row: number, duplicate: boolean) => choices.ticks.get(row) ?? !duplicate
  const wanted = read.filter(({ row, duplicateOf }) => isTicked(row, duplicateOf !== undefined))

  const add = async () => {
    if (wanted.length === 0) return setError(quickWording.tickFirst)
    setError(undefined)
    await box.send((sent) => addPasted(wanted, howKnown, sent))
  }

  return (
    <StepPage
      step="acts"
      item="paste"
      title={quickWording.pasteTitle}
      lead={quickWording.pasteLead}
      continueTo={stepPath(file.id, 'acts')}
    >
      {banner}
      <Field id="paste" label={quickWording.paste} hint={quickWording.pasteHint} error={undefined}>
        <textarea
          id="paste"
          className="govuk-textarea"
          rows={8}
          spellCheck={false}
          autoComplete="off"
          aria-describedby="paste-hint"
          value={text}
          onChange={(event) => box.change(event.target.value)}
          onBlur={box.blur}
        />
      </Field>
      {text.trim() !== '' && (
        <>
          <PasteColumns header={pasted.header} columns={columns} onChange={choices.chooseColumns} />
          <HowKnownTicks chosen={howKnown} onChange={setHowKnown} />
          <PastePreview read={read} isTicked={isTicked} chosen={wanted.length} onTick={choices.tick} />
          {error && (
            <p className="govuk-error-message" role="alert">
              {error}
            </p>
          )}
          <Button onClick={() => void add().catch(() => undefined)}>
            {quickWording.addAll(wanted.length)}
          </Button>
        </>
      )}
    </StepPage>
  )
}
