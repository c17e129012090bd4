import { useState } from 'react'
import { changePoints } from '#src/domain/law/discharge.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { stepPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { type StepControl, useStepForm } from '#src/features/wizard/useStepForm.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { useBound } from '#src/ui/form/useBound.ts'
import { ConsentRows } from './ConsentRows.tsx'
import { InForceRows } from './InForceRows.tsx'
import { wording } from './wording.ts'

/** An order that was made is to be varied, renewed or discharged: the order, what changes, and why. */
export function ChangeStep() {
  const form = useStepForm('change')
  const { file } = useCase()
  const { control } = form
  const [{ consents = [], newLength }] = useState(() => form.getValues())
  const deed = (file.route?.kind === 'change' && file.route.deed) || 'vary'
  return (
    <StepPage step="change" form={form} lead={wording.lead} guidance={<ChangeLaw deed={deed} />}>
      {file.route?.kind !== 'change' && (
        <p className="govuk-body">
          {wording.notChange} <Link href={stepPath(file.id, 'route')}>{wording.toRoute}</Link>
        </p>
      )}
      <h2 className="govuk-heading-m">{wording.order}</h2>
      <FormText control={control} name="court" label={wording.court} />
      <FormText control={control} name="reference" label={wording.reference} />
      <FormDate control={control} name="madeOn" legend={wording.madeOn} />
      <Length control={control} of="length" />
      <FormCheckboxes
        control={control}
        name="standing"
        legend={wording.standing}
        hint={wording.standingHint}
        options={wording.standings}
      />
      <FormRadios
        control={control}
        name="residence"
        legend={wording.residence}
        options={wording.residences}
      />
      <InForceRows control={control} ends={deed === 'discharge'} />
      <h2 className="govuk-heading-m">{wording.asked}</h2>
      {(deed !== 'discharge' || newLength?.runs) && <WhatIsAsked control={control} deed={deed} />}
      <TokenTextArea control={control} name="newFacts" label={wording.newFacts} />
      <TokenTextArea control={control} name="why" label={wording.why[deed]} />
      {(deed === 'discharge' || consents.length > 0) && <ConsentRows control={control} />}
    </StepPage>
  )
}

type Deed = 'vary' | 'renew' | 'discharge'

/** What the Act says of the change that is asked for. */
function ChangeLaw({ deed }: { deed: Deed }) {
  const { mustHear, relevantChiefOfficer, addedConditions, consents } = changePoints
  const points = [mustHear, relevantChiefOfficer, deed === 'discharge' ? consents : addedConditions]
  return (
    <>
      {points.map((point) => (
        <LegalPoint key={point.text} point={point} />
      ))}
    </>
  )
}

type Part = { control: StepControl<'change'> }

const lengths = {
  length: { question: { legend: wording.runs }, lastDay: wording.lastDay },
  newLength: {
    question: { legend: wording.newLength, hint: wording.newLengthHint },
    lastDay: wording.newLastDay,
  },
} as const

/** Until when the order runs now, or is to run. */
function Length({ control, of }: Part & { of: 'length' | 'newLength' }) {
  const { question, lastDay } = lengths[of]
  const day = <FormDate control={control} name={`${of}.lastDay`} legend={lastDay} />
  return (
    <FormRadios
      control={control}
      name={`${of}.runs`}
      {...question}
      options={[
        { value: 'until', label: wording.lengths.until, conditional: day },
        { value: 'untilFurtherOrder', label: wording.lengths.untilFurtherOrder },
      ]}
    />
  )
}

function WhatIsAsked({ control, deed }: Part & { deed: Deed }) {
  return (
    <>
      <FormCheckboxes
        control={control}
        name="adds"
        legend={wording.adds}
        hint={wording.addsHint}
        options={wording.added}
      />
      <Length control={control} of="newLength" />
      {deed !== 'renew' && <SameLength control={control} />}
    </>
  )
}

/** The way back from a length that was chosen: only a renewal needs one. */
function SameLength({ control }: Part) {
  const runs = useBound({ control, name: 'newLength.runs' })
  const lastDay = useBound({ control, name: 'newLength.lastDay' })
  if (!runs.value) return null
  const takeOut = () => {
    runs.change(undefined)
    lastDay.change(undefined)
    document.getElementById(runs.id)?.focus()
  }
  return (
    <p className="govuk-body">
      <LinkButton onClick={takeOut}>{wording.sameLength}</LinkButton>
    </p>
  )
}
