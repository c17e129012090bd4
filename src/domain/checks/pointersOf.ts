import type { CaseFile } from '../case/caseFile.ts'
import { replyOf } from '../case/replyOf.ts'
import type { Where } from './finding.ts'
import { numberedConditions, placeOf } from './numberedItems.ts'

/** One pointer from one item of the case to another: what it should be, whether it is there, and where it stands. */
export type Pointer = { what: string; known: boolean; where: Where }

/** Every pointer of the case, one for each field of each item that holds any. */
export function pointersOf(file: CaseFile): Pointer[] {
  const known = knownIds(file)
  return [
    ...actPointers(file, known),
    ...conditionPointers(file, known),
    ...personPointers(file, known),
    ...replyPointers(file, known),
  ]
}

type Known = ReturnType<typeof knownIds>

function knownIds(file: CaseFile) {
  const ids = (items: readonly { id: string }[] | undefined) => new Set((items ?? []).map(({ id }) => id))
  const protectedPeople = ids(file.protected?.people)
  return {
    acts: ids(file.acts?.items),
    runs: ids(file.acts?.runs),
    exhibits: ids(file.evidence?.exhibits),
    witnesses: ids(file.witnesses?.people),
    protectedPeople,
    people: new Set([...protectedPeople, ...ids(file.others?.people)]),
    conditions: ids(numberedConditions(file).map(({ condition }) => condition)),
  }
}

const all = (set: ReadonlySet<string>, pointers: readonly (string | undefined)[] | undefined) =>
  (pointers ?? []).every((id) => id === undefined || set.has(id))

function actPointers({ acts }: CaseFile, known: Known): Pointer[] {
  return (acts?.items ?? []).flatMap(({ id, run, exhibits, towards, account }) => [
    { what: 'an exhibit', known: all(known.exhibits, exhibits), where: placeOf('acts', id, 'exhibits') },
    { what: 'a run of acts', known: all(known.runs, [run]), where: placeOf('acts', id, 'run') },
    { what: 'a person', known: all(known.people, towards), where: placeOf('acts', id, 'towards') },
    {
      what: 'a witness',
      known: all(known.witnesses, [account?.witness]),
      where: placeOf('acts', id, 'account.witness'),
    },
  ])
}

function conditionPointers(file: CaseFile, known: Known): Pointer[] {
  return [
    ...numberedConditions(file).flatMap(({ condition, at }) => [
      { what: 'an act', known: all(known.acts, condition.acts), where: at('acts') },
      {
        what: 'a person to be protected',
        known: all(known.protectedPeople, condition.protects),
        where: at('protects'),
      },
    ]),
    ...(file.requirements?.items ?? []).map(({ id, provider }) => ({
      what: 'an exhibit',
      known: all(known.exhibits, [provider?.exhibit]),
      where: placeOf('requirements', id, 'provider.exhibit'),
    })),
  ]
}

/** What the reply answers may be taken out of the case since. */
function replyPointers(file: CaseFile, known: Known): Pointer[] {
  const reply = replyOf(file)
  if (!reply) return []
  const where = (field: string): Where => ({ step: 'papersServed', field: `reply.${field}` })
  const pointer = (field: string, what: string, there: boolean) => ({
    what,
    known: there,
    where: where(field),
  })
  return [
    pointer('agreedActs', 'an act', all(known.acts, reply.agreedActs)),
    pointer('disputedActs', 'an act', all(known.acts, reply.disputedActs)),
    pointer('agreedConditions', 'a condition', all(known.conditions, reply.agreedConditions)),
    pointer('disputedConditions', 'a condition', all(known.conditions, reply.disputedConditions)),
    pointer('makers', 'a witness', all(known.witnesses, reply.makers)),
  ]
}

function personPointers(file: CaseFile, known: Known): Pointer[] {
  return [
    ...(file.witnesses?.people ?? []).map(({ id, person }) => ({
      what: 'a person',
      known: all(known.people, [person]),
      where: placeOf('witnesses', id, 'person'),
    })),
    ...(file.risk?.atRisk ?? []).map(({ id, person }) => ({
      what: 'a person',
      known: all(known.people, [person]),
      where: placeOf('risk', id, 'person'),
    })),
    ...(file.views?.people ?? []).flatMap(({ id, conditions }) => [
      { what: 'a person to be protected', known: known.protectedPeople.has(id), where: placeOf('views', id) },
      {
        what: 'a condition',
        known: all(
          known.conditions,
          (conditions ?? []).map((condition) => condition.id),
        ),
        where: placeOf('views', id, 'conditions'),
      },
    ]),
  ]
}
