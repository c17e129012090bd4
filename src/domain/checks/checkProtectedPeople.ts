import type { CaseFile } from '../case/caseFile.ts'
import { houseRule, safetyRule, spa } from '../law/citations.ts'
import { protectedPersonPoints } from '../law/proceedings.ts'
import { withCaution } from '../law/statement.ts'
import type { Finding } from './finding.ts'
import { explains, hints, stops } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'
import { unrecognisedDetails } from './unrecognisedDetails.ts'

/** Each person to be protected is tied to a risk, and to the acts where they are its victim: SPA 2019 s.1(1)(c). */
export function checkProtectedPeople(file: CaseFile): Finding[] {
  const atRisk = new Set((file.risk?.atRisk ?? []).map(({ person }) => person))
  const towards = new Set((file.acts?.items ?? []).flatMap((act) => act.towards ?? []))
  return [
    ...(file.protected?.people ?? []).flatMap((person) => [
      ...(atRisk.size > 0 && !atRisk.has(person.id) ? [noRisk(person)] : []),
      ...(person.victimOfActs?.answer === 'yes' && towards.size > 0 && !towards.has(person.id)
        ? [noAct(person)]
        : []),
    ]),
    ...atRiskOnly(file),
    ...(file.others?.people ?? []).flatMap(unknownPerson),
    ...unrecognisedDetails(file),
    ...childFindings(file),
  ]
}

type Person = { id: string; name?: string | undefined; shownAs?: Shown | undefined }
type Shown = { kind?: 'name' | 'pseudonym' | undefined; label?: string | undefined }

const called = ({ name, shownAs }: Person) =>
  (shownAs?.kind === 'pseudonym' ? shownAs.label : name)?.trim() || 'This person'

const noRisk = (person: Person) =>
  stops(
    'protected-without-risk',
    placeOf('protected', person.id),
    `${called(person)} is to be protected, but no risk to this person is recorded: add it under Test 2, or take the person off.`,
    spa('s.1(1)(c)'),
  )

/** The court finds a risk to another person and protects that person from it: SPA 2019 ss.2(1)(c), 2(2). */
function atRiskOnly({ risk, others, protected: protectedPeople }: CaseFile): Finding[] {
  if (!protectedPeople?.people?.length) return []
  const guarded = new Set(protectedPeople.people.map(({ id }) => id))
  return (risk?.atRisk ?? []).flatMap(({ id, person }) => {
    if (!person || guarded.has(person)) return []
    const other = (others?.people ?? []).find((one) => one.id === person)
    const message = `${other ? called(other) : 'Somebody'} is said to be at risk but is not among the people to be protected: add the person there, or say why not.`
    return [explains('at-risk-not-protected', placeOf('risk', id), message, spa('s.2(1)(c)'))]
  })
}

const noAct = (person: Person) =>
  explains(
    'protected-without-act',
    placeOf('protected', person.id, 'victimOfActs'),
    `${called(person)} is said to be the victim of the acts, but no act names this person: add the name to the acts, or say why the person needs protecting.`,
    spa('s.1(1)(c)'),
  )

type Other = NonNullable<NonNullable<CaseFile['others']>['people']>[number]

const nameNotChosen = (person: Other) =>
  stops(
    'other-person-name-not-chosen',
    placeOf('others', person.id, 'shownAs'),
    'Nobody has chosen how the papers name this person: until then they say “[name withheld]”.',
    safetyRule('R16'),
  )

function unknownPerson(person: Other): Finding[] {
  const { role, shownAs, knownToDefendant } = person
  if (shownAs?.kind === undefined && person.name?.trim()) return [nameNotChosen(person)]
  if (shownAs?.kind !== 'name' || role === 'officer' || role === 'professional') return []
  const where = placeOf('others', person.id, 'knownToDefendant')
  if (knownToDefendant === 'no') {
    const message = `The defendant does not know of ${called(person)}, and served papers would print the name: use another name for this person.`
    return [stops('other-person-unknown-to-defendant', where, message, safetyRule('R16'))]
  }
  if (knownToDefendant !== 'notKnown') return []
  const message = `It is not known whether the defendant knows of ${called(person)}: use another name for this person, or say why the name is safe to print.`
  return [explains('other-person-perhaps-unknown', where, message, houseRule('no name is given away'))]
}

function childFindings({ court, others, protected: protectedPeople }: CaseFile): Finding[] {
  const people = [...(protectedPeople?.people ?? []), ...(others?.people ?? [])]
  if (court?.restriction?.answer !== 'no' && court?.restriction?.answer !== 'notKnown') return []
  if (!people.some(({ under18 }) => under18 === 'yes')) return []
  const { authority } = protectedPersonPoints.childReporting
  const text = withCaution(protectedPersonPoints.childReporting)
  return [
    hints('child-without-reporting-restriction', { step: 'court', field: 'restriction' }, text, authority),
  ]
}
