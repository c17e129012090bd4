import { tidy } from '#src/domain/case/blank.ts'
import type { SliceId } from '#src/domain/case/slices.ts'
import type { SlicesDraft } from '#src/features/wizard/useSlicesForm.ts'

/** The steps of the wizard that the eight questions write to. */
export const urgentSteps = [
  ...(['defendant', 'area', 'protected', 'risk', 'acts', 'interim', 'necessity', 'prohibitions'] as const),
  ...(['court', 'witnesses', 'length', 'applicant', 'safety'] as const),
] as const satisfies readonly SliceId[]

export type UrgentDraft = SlicesDraft<(typeof urgentSteps)[number]>

/** How many acts are asked for: the gravest. */
export const actsAsked = 3

/** Ids for the rows that stand ready before anything is entered in them. */
export type ReadyIds = { person: string; risk: string; acts: readonly string[] }

/** The answers with a row ready for the first person, for the risk to that person, and for three acts. */
export function withReadyRows(values: UrgentDraft, ids: ReadyIds): UrgentDraft {
  const people = values.protected.people ?? []
  const [person = { id: ids.person }] = people
  const items = values.acts.items ?? []
  const ready = ids.acts.slice(0, Math.max(0, actsAsked - items.length))
  const atRisk = values.risk.atRisk ?? []
  const told = atRisk.some((row) => row.person === person.id)
  return {
    ...values,
    protected: { ...values.protected, people: people.length > 0 ? people : [person] },
    acts: {
      ...values.acts,
      items: [
        ...items,
        ...ready.map((id) => ({ id, kind: 'act' as const, when: { precision: 'exact' as const } })),
      ],
    },
    risk: { ...values.risk, atRisk: told ? atRisk : [...atRisk, { id: ids.risk, person: person.id }] },
  }
}

/** What is stored: no row in which nothing was entered, and the length as a number of years where years were entered. */
export function withoutEmptyRows(values: UrgentDraft, ids: ReadyIds): UrgentDraft {
  const { period } = values.length
  const years = period?.kind === undefined && period?.years !== undefined
  return {
    ...values,
    protected: {
      ...values.protected,
      people: (values.protected.people ?? []).filter(({ id: _, ...rest }) => isEntered(rest)),
    },
    acts: {
      ...values.acts,
      items: (values.acts.items ?? []).map(withoutBlankKinds).filter(isActEntered),
    },
    risk: {
      ...values.risk,
      atRisk: (values.risk.atRisk ?? []).filter(({ id, harm = [] }) => id !== ids.risk || harm.length > 0),
    },
    length: years ? { ...values.length, period: { ...period, kind: 'forLength', months: 0 } } : values.length,
  }
}

type ActDraft = NonNullable<UrgentDraft['acts']['items']>[number]

/** A kind that is not chosen leaves an empty place in the list of kinds. */
function withoutBlankKinds({ behaviours = [], ...act }: ActDraft): ActDraft {
  const chosen = behaviours.filter(Boolean)
  return chosen.length > 0 ? { ...act, behaviours: chosen } : act
}

function isActEntered({
  id: _,
  kind: __,
  when: { precision: ___, ...day } = {},
  ...rest
}: ActDraft): boolean {
  return isEntered({ ...rest, day })
}

const isEntered = (rest: object): boolean => tidy(rest) !== undefined
