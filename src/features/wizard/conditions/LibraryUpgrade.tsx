import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { library } from '#src/domain/conditions/library.ts'
import type { ConditionPeople } from '#src/domain/conditions/people.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { upgraded, upgradeOf } from '#src/domain/conditions/upgrade.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { textOf } from '#src/ui/form/textOf.ts'
import { useBound } from '#src/ui/form/useBound.ts'
import type { ConditionControl } from './conditionSteps.ts'
import { rawInputsOf } from './Parameters.tsx'
import { UpgradeOffer } from './UpgradeOffer.tsx'
import type { CheckedText } from './useRemarks.ts'
import { wording } from './wording.ts'

const { upgrade: words } = wording

type Props = {
  control: ConditionControl
  /** The condition. */
  id: string
  kind: CheckedText['kind']
  people: ConditionPeople
  known?: readonly ConditionTemplate[]
}

/** Offers what a newer library makes of a condition, puts it into the form when it is taken, and back when it is not wanted. */
export function LibraryUpgrade({ control, id, kind, people, known = library }: Props) {
  const origin = useBound({ control, name: 'origin' })
  const text = useBound({ control, name: 'text' })
  const [code, version, inputs] = useWatch({
    control,
    name: ['origin.code', 'origin.version', 'origin.inputs'],
  })
  const [before, setBefore] = useState<Condition>()
  const now: Condition = {
    id,
    origin: {
      kind: 'library',
      ...(code ? { code } : {}),
      ...(version === undefined ? {} : { version }),
      inputs: rawInputsOf(inputs),
    },
    text: textOf(text.value),
  }
  const offer = upgradeOf(now, people, known)
  const takes = offer && 'to' in offer && offer.to.kind === kind
  // One button for both, so that whoever pressed it keeps the focus.
  const turn = () => {
    const next = before ?? upgraded(now, people, known)
    if (!next) return
    setBefore(before ? undefined : now)
    origin.change(next.origin)
    text.change(next.text)
  }
  return (
    <>
      {offer && <UpgradeOffer upgrade={offer} kind={kind} />}
      <p className="govuk-body" role="status">
        {before && words.taken}
      </p>
      {(before || takes) && (
        <Button variant="secondary" onClick={turn}>
          {before ? words.putBack : words.take}
        </Button>
      )}
    </>
  )
}
