import { useRef } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import type { Condition } from '#src/domain/conditions/condition.ts'
import type { ConditionStart, StarterCondition } from '#src/domain/conditions/conditionsFrom.ts'
import { templateOf } from '#src/domain/conditions/library.ts'
import { urgentConditions } from '#src/domain/conditions/urgentConditions.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Choice } from '#src/ui/form/Choice.tsx'
import { GroupField } from '#src/ui/form/GroupField.tsx'
import { ConditionFields } from './ConditionFields.tsx'
import { UrgentQuestion } from './UrgentQuestion.tsx'
import type { UrgentControl } from './urgentControl.ts'
import { wording } from './wording.ts'

const { conditions: words } = wording

const codeOf = ({ origin }: Pick<Condition, 'origin'>) =>
  origin?.kind === 'library' ? origin.code : undefined
const isImmediate = ({ interim }: Pick<Condition, 'interim'>) => interim === 'yes'
/** As the page says of each condition that is added here. */
const everywhere = { locality: { reach: 'uk' }, period: { runs: 'order' } } as const

/**
 * The conditions to be asked for at once, chosen for the acts. A tick adds one, or asks for one of the full order at once; taken
 * back, one that was begun here goes, and one of the full order stays in that.
 */
export function ConditionsQuestion({ control }: UrgentControl) {
  const { draft } = useCase()
  const { newId } = useServices()
  const { append, remove, update } = useFieldArray({ control, name: 'prohibitions.items', keyName: 'rowKey' })
  const held = useWatch({ control, name: 'prohibitions.items' }) ?? []
  const begunHere = useRef(new Set<string>())
  const offered = urgentConditions(draft.case)
  const others = held.filter((one) => !offered.some(({ code }) => codeOf(one) === code))

  const add = (start: ConditionStart) => {
    const id = newId('cond')
    begunHere.current.add(id)
    append({ ...start, ...everywhere, id, interim: 'yes' }, { shouldFocus: false })
  }
  const tick = ({ code, draft: start }: StarterCondition, on: boolean) => {
    const at = held.findIndex((one) => codeOf(one) === code)
    const before = held[at]
    if (!before) return add(start)
    if (begunHere.current.has(before.id)) return remove(at)
    update(at, { ...before, interim: on ? 'yes' : 'no' })
  }

  return (
    <UrgentQuestion at={5} heading={words.heading}>
      <p className="govuk-body">{words.lead}</p>
      <p className="govuk-body" role="status">
        {words.chosen(held.filter(isImmediate).length)}
      </p>
      <GroupField id="prohibitions.items" legend={words.legend} error={undefined}>
        <div className="govuk-checkboxes govuk-checkboxes--small">
          {offered.map((one) => {
            const at = held.findIndex((other) => codeOf(other) === one.code && isImmediate(other))
            return (
              <Choice
                key={one.code}
                kind="checkbox"
                id={`condition-${one.code}`}
                name="condition"
                option={{
                  value: one.code,
                  label: `${one.template.title} (${one.code})`,
                  hint: `${one.why}.`,
                  conditional: at >= 0 && (
                    <ConditionFields control={control} at={at} template={one.template} />
                  ),
                }}
                checked={at >= 0}
                onChange={(on) => tick(one, on)}
                onBlur={() => undefined}
              />
            )
          })}
        </div>
      </GroupField>
      {others.length > 0 && <p className="govuk-body">{words.elsewhere}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {others.map((one) => (
          <li key={one.id}>
            <Link href={itemPath(draft.case.id, 'prohibitions', one.id)}>
              {templateOf(one)?.title ?? one.text ?? one.id}
            </Link>
          </li>
        ))}
      </ul>
    </UrgentQuestion>
  )
}
