import { useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { findTemplate } from '#src/domain/conditions/library.ts'
import { conditionPeople } from '#src/domain/conditions/people.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import type { TextAreaHandle } from '#src/ui/form/TextArea.tsx'
import { textOf } from '#src/ui/form/textOf.ts'
import { useCase } from '../caseContext.ts'
import { stepPath } from '../paths.ts'
import { type ConditionControl, type ConditionStep, kindOfStep } from './conditionSteps.ts'
import { LibraryUpgrade } from './LibraryUpgrade.tsx'
import { LibraryWording } from './LibraryWording.tsx'
import { Reading } from './Reading.tsx'
import { type CheckedText, useRemarks } from './useRemarks.ts'
import { WordingFindings } from './WordingFindings.tsx'
import { wording } from './wording.ts'

type Props = {
  control: ConditionControl
  step: ConditionStep
  /** The condition. */
  id: string
}

const { item } = wording

/** The wording of a condition: from the library by its parameters, or in the officer's own words. */
export function WordingPart({ control, step, id }: Props) {
  const { draft } = useCase()
  const [kind, code, version, kept] = useWatch({
    control,
    name: ['origin.kind', 'origin.code', 'origin.version', 'text'],
  })
  const template = kind === 'library' && code ? findTemplate(code, version) : undefined
  const asked: CheckedText = { id, kind: kindOfStep[step], text: textOf(kept) }

  if (kind === 'bespoke')
    return <OwnWording control={control} hint={wording[step].bespokeHint} asked={asked} />
  return (
    <>
      {template ? (
        <LibraryWording control={control} template={template} asked={asked} />
      ) : (
        <>
          <p className="govuk-body">
            {kind === 'library' ? item.unknown : item.chooseFirst}{' '}
            <Link href={stepPath(draft.case.id, step)}>{item.backToList}</Link>
          </p>
          {asked.text && <Reading asked={asked} />}
        </>
      )}
      {kind === 'library' && (
        <LibraryUpgrade control={control} id={id} kind={asked.kind} people={conditionPeople(draft.case)} />
      )}
    </>
  )
}

type OwnProps = { control: ConditionControl; hint: string; asked: CheckedText }

function OwnWording({ control, hint, asked }: OwnProps) {
  const box = useRef<TextAreaHandle>(null)
  const remarks = useRemarks(asked)
  return (
    <>
      <FormTextArea
        control={control}
        name="text"
        label={item.bespokeText}
        hint={hint}
        marks={remarks.marks}
        handle={box}
      />
      <WordingFindings text={asked.text} remarks={remarks} box={box} />
      <FormTextArea control={control} name="origin.why" label={item.bespokeWhy} rows={3} />
    </>
  )
}
