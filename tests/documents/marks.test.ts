import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { orderInForce } from '#src/domain/case/ordersMade.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { papersOfField } from '#tests/support/fieldMap.ts'
import { fieldOf, fields, itemsIn, markedCase, placesIn } from '#tests/support/markedCase.ts'
import { marksIn } from '#tests/support/marks.ts'
import { copiesOf, type PaperKey, paperKeys, type Reader, readerOf } from '#tests/support/printedPapers.ts'
import { roads } from '#tests/support/roads.ts'

const texts = new Set(fields.flatMap(({ field, kind }) => (kind === 'text' ? [field] : [])))
const cases = roads.map((road) => {
  const file = pruneCase(markedCase(road))
  return { name: road.name, file, places: placesIn(file).filter((place) => texts.has(fieldOf(place))) }
})

type At = (file: CaseFile, items: readonly number[]) => boolean
const protectedAt = (file: CaseFile, [item = 0]: readonly number[]) => file.protected?.people?.[item]
const otherAt = (file: CaseFile, [item = 0]: readonly number[]) => file.others?.people?.[item]
const isWitness = ({ witnesses }: CaseFile, id: string | undefined) =>
  witnesses?.people?.some(({ person }) => person === id) === true
const exhibitAt = (file: CaseFile, [item = 0]: readonly number[]) => file.evidence?.exhibits?.[item]
const foundAt = (file: CaseFile, [item = 0]: readonly number[]) => file.disclosure?.found?.[item]
const isExhibitServed: At = (file, at) => exhibitAt(file, at)?.status !== 'sensitive'
type Decided = { id: string; as?: string | undefined } | undefined
const isReworded = (file: CaseFile, decided: Decided) =>
  decided?.as === 'reworded' && conditionsOf(file).some(({ id }) => id === decided.id)
const isConfirmed: At = (file, [item = 0]) => file.requirements?.items?.[item]?.provider?.confirmed === 'yes'
/** Where an interim order alone is asked for, only of the conditions that it is to have. */
const isAsked = (file: CaseFile, kind: 'prohibitions' | 'requirements', item: number) =>
  file.route?.kind !== 'interimOnly' || file[kind]?.items?.[item]?.interim === 'yes'
const hasActs: At = (file, [item = 0]) =>
  (file.acts?.items ?? []).some(({ run, kind }) => kind === 'act' && run === file.acts?.runs?.[item]?.id)
const isDetailReleased: At = (file, [item = 0, detail = 0]) =>
  file.protected?.people?.[item]?.details?.[detail]?.released === 'yes'
const isOnSheet: At = (file, at) => {
  const person = protectedAt(file, at)
  const details = person?.details ?? []
  return (
    person?.shownAs?.kind === 'pseudonym' ||
    person?.arrangements?.answer === 'yes' ||
    details.some(({ kind, released }) => released !== 'yes' && isOfCourt.has(kind))
  )
}
const isOfCourt: ReadonlySet<string | undefined> = new Set(['home', 'workplace', 'school', 'phone', 'email'])

/** Of these fields some items are read and some are not: each reader may have those alone of which this is true. */
const onlyWhere: Partial<Record<Reader, Readonly<Record<string, At>>>> = {
  served: {
    'protected.people.*.name': (file, at) => protectedAt(file, at)?.shownAs?.kind === 'name',
    'protected.people.*.shownAs.label': (file, at) => protectedAt(file, at)?.shownAs?.kind === 'pseudonym',
    'protected.people.*.relationshipDetail': (file, at) => protectedAt(file, at)?.shownAs?.kind === 'name',
    'protected.people.*.details.*.value': isDetailReleased,
    'others.people.*.name': (file, at) => otherAt(file, at)?.shownAs?.kind === 'name',
    'others.people.*.shownAs.label': (file, at) => otherAt(file, at)?.shownAs?.kind === 'pseudonym',
    // It is said with the witness who that person is.
    'others.people.*.relation': (file, at) =>
      otherAt(file, at)?.shownAs?.kind === 'name' && isWitness(file, otherAt(file, at)?.id),
    // A court’s words stand only for a condition that it reworded.
    'service.outcome.conditions.*.words': (file, [item = 0]) =>
      isReworded(file, file.service?.outcome?.conditions?.[item]),
    'service.interim.conditions.*.words': (file, [item = 0]) =>
      isReworded(file, file.service?.interim?.conditions?.[item]),
    'views.people.*.sentence.text': (file, [item = 0]) =>
      file.views?.people?.[item]?.sentence?.agreed === 'yes',
    'acts.runs.*.name': (file, at) => hasActs(file, at),
    'acts.runs.*.why': (file, at) => hasActs(file, at),
    // Somebody of the case is named as the case names that person.
    'witnesses.people.*.name': (file, [item = 0]) => file.witnesses?.people?.[item]?.person === undefined,
    // The last of each kind is a step up the ladder of the library.
    'prohibitions.items.*.rungWhy': (file, [item = 0]) => item === 2 && isAsked(file, 'prohibitions', item),
    'requirements.items.*.rungWhy': (file, [item = 0]) => item === 2 && isAsked(file, 'requirements', item),
    ...Object.fromEntries(
      (['prohibitions', 'requirements'] as const).flatMap((kind) =>
        ['risk', 'necessity', 'lesser', 'clashAccepted'].map((field) => [
          `${kind}.items.*.${field}`,
          (file: CaseFile, [item = 0]) => isAsked(file, kind, item),
        ]),
      ),
    ),
    'requirements.items.*.provider.name': isConfirmed,
    'requirements.items.*.provider.sessions': isConfirmed,
    'requirements.items.*.provider.pays': isConfirmed,
    'acts.items.*.place': (file, [item = 0]) => file.acts?.items?.[item]?.placeShown === 'shown',
    'evidence.exhibits.*.reference': isExhibitServed,
    'evidence.exhibits.*.description': isExhibitServed,
    'evidence.exhibits.*.pages': isExhibitServed,
    'evidence.exhibits.*.producedBy': isExhibitServed,
    'disclosure.found.*.what': (file, at) => foundAt(file, at)?.handled === 'served',
    'disclosure.found.*.summary': (file, at) => foundAt(file, at)?.handled === 'summarised',
  },
  court: {
    // Of anybody of whom the sheet tells something it says who that is, as the served papers do.
    'protected.people.*.name': (file, at) => isOnSheet(file, at),
    'protected.people.*.shownAs.label': (file, at) => protectedAt(file, at)?.shownAs?.kind === 'pseudonym',
    'others.people.*.name': (file, at) => otherAt(file, at)?.shownAs?.kind === 'pseudonym',
    'others.people.*.shownAs.label': (file, at) => otherAt(file, at)?.shownAs?.kind === 'pseudonym',
    'protected.people.*.details.*.value': (file, at) =>
      !isDetailReleased(file, at) && isOfCourt.has(protectedAt(file, at)?.details?.[at.at(-1) ?? 0]?.kind),
  },
}

function listed(reader: Reader, { file, places }: (typeof cases)[number]): string[] {
  return places.filter((place) => {
    const field = fieldOf(place)
    const shows = [...(papersOfField.get(field) ?? [])].some((key) => readerOf(key) === reader)
    return shows && (onlyWhere[reader]?.[field]?.(file, itemsIn(place)) ?? true)
  })
}

function printed(reader: Reader, file: CaseFile): string[] {
  const copies = copiesOf(file)
  const all = paperKeys.filter((key) => readerOf(key) === reader).flatMap((key) => copies(key))
  return [...marksIn(JSON.stringify(all))].toSorted()
}

describe.each(cases)('$name: the marks', (one) => {
  test.each(['served', 'court'] as const)('of the papers that are %s', (reader) => {
    const found = printed(reader, one.file)
    const may = listed(reader, one)
    expect(found.filter((place) => !may.includes(place))).toEqual([])
    const fieldsFound = new Set(found.map(fieldOf))
    expect(may.filter((place) => fieldsFound.has(fieldOf(place)) && !found.includes(place))).toEqual([])
  })
})

const kinds = ['prohibitions', 'requirements'] as const
const isIn = (places: readonly string[]) => (place: string) => places.includes(place)

/** What the advocate of person number `person` reads: that person’s name, and of the conditions that protect the person their words. */
function advocateMarks(file: CaseFile, person: number, places: readonly string[]): string[] {
  const named = protectedAt(file, [person])?.shownAs?.kind === 'name' ? 'name' : 'shownAs.label'
  const own = [
    'profile.contact',
    `protected.people.${person}.${named}`,
    `views.people.${person}.sentence.text`,
  ]
  const conditions = kinds.flatMap((kind) => {
    const of = (field: string) => `${kind}.items.${person}.${field}`
    return [of('text'), of('exceptions.0.text'), of('locality.where')]
  })
  return [...own, ...conditions].filter(isIn(places))
}

/** What person number `person` reads of an order: what the court made of the conditions that protect the person, and whom to call. */
function personMarks(file: CaseFile, person: number, places: readonly string[]): string[] {
  const order = orderInForce(file)
  const field = `service.${order?.field}.conditions`
  const conditions = kinds.flatMap((kind, at) => {
    const item = file[kind]?.items?.[person]
    const decided = (order?.record.conditions ?? []).find(({ id }) => id === item?.id)
    if (item === undefined || (order?.kind === 'interim' && item.interim !== 'yes')) return []
    const of = (part: string) => `${kind}.items.${person}.${part}`
    if (decided?.as === 'drafted') return [of('text'), of('exceptions.0.text')]
    return decided?.as === 'reworded' ? [`${field}.${person + 3 * at}.words`] : []
  })
  return ['applicant.reference', 'profile.contact', 'defendant.name', ...conditions].filter(isIn(places))
}

describe('the paper for one person holds the marks of that person’s list, and none of the others’', () => {
  const marksOf = (file: CaseFile, key: PaperKey) =>
    copiesOf(file)(key).map((blocks) => marksIn(JSON.stringify(blocks)))
  const three = [0, 1, 2]
  const withAdvocates = cases.filter(({ file }) => copiesOf(file)('advocate D13a').length === 3)
  const withPersons = cases.filter(({ file }) => copiesOf(file)('person D13').length === 3)

  test('in more cases than one', () => {
    expect(withAdvocates.length).toBeGreaterThan(2)
    expect(withPersons.length).toBeGreaterThan(2)
  })

  test.each(withAdvocates)('for an advocate: $name', ({ file, places }) => {
    expect(marksOf(file, 'advocate D13a')).toEqual(
      three.map((person) => new Set(advocateMarks(file, person, places))),
    )
  })

  test.each(withPersons)('for the person: $name', ({ file, places }) => {
    expect(marksOf(file, 'person D13')).toEqual(
      three.map((person) => new Set(personMarks(file, person, places))),
    )
  })
})
