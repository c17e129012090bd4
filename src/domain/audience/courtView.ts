import type { CaseFile } from '../case/caseFile.ts'
import type { detailKinds } from '../case/person.ts'
import type { ProtectedPerson } from '../case/protectedPeople.ts'
import { pruneCase } from '../case/prune.ts'
import { isReleased } from '../shared/released.ts'
import { type ServedWords, servedWords } from './servedWords.ts'

type Arrangement = Extract<ProtectedPerson['arrangements'], { answer: 'yes' }>['asked'][number]
type DetailKind = (typeof detailKinds)[number]

/** Somebody to be protected, as far as the court alone is told of that person. */
export type CourtPerson = {
  /** The name that the served papers use. */
  shown: string
  /** The real name, where the served papers use another. */
  realName: string | undefined
  /** Addresses and contact details that are withheld from the served papers. */
  details: { kind: DetailKind; value: string }[]
  arrangements: { asked: Arrangement[]; why: string | undefined } | undefined
}

/**
 * All that reaches the court unserved: addresses and contact details of the people to be protected, real names behind other
 * names, and the special arrangements asked for; and which case it belongs to. Nothing of it is evidence.
 */
export type CourtCase = {
  reference: string | undefined
  court: string | undefined
  chiefOfficer: string | undefined
  defendant: string | undefined
  /** Only those of whom something is told. */
  people: CourtPerson[]
  /** Anybody else whose real name stands behind another. */
  others: { shown: string; realName: string }[]
}

const toldToCourt: ReadonlySet<DetailKind | undefined> = new Set([
  'home',
  'workplace',
  'school',
  'phone',
  'email',
] as const satisfies DetailKind[])

type Detail = {
  kind?: DetailKind | undefined
  value?: string | undefined
  released?: 'yes' | 'no' | undefined
  why?: string | undefined
}

/** The addresses and contact details among these that the served papers withhold; a vehicle or an account is neither. */
export function detailsForCourt(details: readonly Detail[] | undefined): CourtPerson['details'] {
  return (details ?? []).flatMap((detail) => {
    const { kind, value } = detail
    return kind && value?.trim() && toldToCourt.has(kind) && !isReleased(detail) ? [{ kind, value }] : []
  })
}

/** The view of the court's one confidential sheet, built field by field; a new field of the case is not in it until it is listed. */
export function courtView(whole: CaseFile): CourtCase {
  const file = pruneCase(whole)
  const words = servedWords(file)
  return {
    reference: file.applicant?.reference,
    court: file.court?.name,
    chiefOfficer: file.applicant?.chiefOfficer,
    defendant: file.defendant?.name,
    people: (file.protected?.people ?? []).flatMap((person) => personFor(person, words)),
    others: (file.others?.people ?? []).flatMap((person) => {
      const realName = hiddenName(person)
      return realName === undefined ? [] : [{ shown: words.shown(person.id), realName }]
    }),
  }
}

type PersonDraft = NonNullable<NonNullable<CaseFile['protected']>['people']>[number]

function personFor(person: PersonDraft, { shown, say }: ServedWords): CourtPerson[] {
  const { arrangements } = person
  const told: CourtPerson = {
    shown: shown(person.id),
    realName: hiddenName(person),
    details: detailsForCourt(person.details),
    arrangements:
      arrangements?.answer === 'yes'
        ? { asked: arrangements.asked ?? [], why: say(arrangements.why) }
        : undefined,
  }
  return told.realName || told.details.length > 0 || told.arrangements ? [told] : []
}

/** Only where somebody chose another name: while that is open, nothing is given away. */
function hiddenName({ name, shownAs }: Pick<PersonDraft, 'name' | 'shownAs'>): string | undefined {
  return shownAs?.kind === 'pseudonym' && name?.trim() ? name : undefined
}
