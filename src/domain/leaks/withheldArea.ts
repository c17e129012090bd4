import type { CaseFile } from '../case/caseFile.ts'
import { addressLines, linesOf } from '../shared/addressLines.ts'
import { contactsIn } from '../shared/contacts.ts'
import { peopleOf } from '../shared/people.ts'
import { isReleased } from '../shared/released.ts'
import { streetForms } from '../shared/streetWords.ts'
import { areaCode } from './areaCode.ts'

/** The part of the country that must not be known of a person: its names, the letters of its postcodes, its area codes. */
export type WithheldArea = {
  personId: string
  shown: string
  names: string[]
  postcodes: string[]
  codes: string[]
}

type Person = NonNullable<NonNullable<CaseFile['protected']>['people']>[number]
type Detail = NonNullable<Person['details']>[number]

const places: readonly Detail['kind'][] = ['home', 'workplace', 'school']

/**
 * The area of each protected person of whom a home, workplace or school is withheld. What the defendant’s own address or a
 * released detail of that person says as well gives nothing away. A force that applies because he may come to its area is in
 * hers.
 */
export function withheldAreas(file: CaseFile): WithheldArea[] {
  const shown = new Map(peopleOf(file).map((person) => [person.id, person.shownName]))
  const his = addressOf(file)
  return (file.protected?.people ?? []).flatMap(({ id, details = [] }) => {
    const withheld = details.filter((detail) => detail.value?.trim() && !isReleased(detail))
    const values = withheld.flatMap(({ kind, value = '' }) => (places.includes(kind) ? [value] : []))
    if (values.length === 0) return []
    const said = [his, ...details.filter(isReleased).map(({ value = '' }) => value)].join('\n').toLowerCase()
    const isNew = (name: string) => !said.includes(name.toLowerCase())
    const phones = withheld.flatMap(({ value = '' }) => contactsIn(value))
    return [
      {
        personId: id,
        shown: shown.get(id) || 'a protected person',
        names: unique([...values.flatMap(areaNames), ...namesOfForce(file)]).filter(isNew),
        postcodes: unique(values.flatMap(postcodeArea)).filter((area) => !postcodeArea(his).includes(area)),
        codes: unique(phones.flatMap(({ kind, value }) => (kind === 'phone' ? (areaCode(value) ?? []) : []))),
      },
    ]
  })
}

const unique = (values: readonly string[]) => [...new Set(values)]

function addressOf({ defendant }: CaseFile): string {
  const { address } = defendant ?? {}
  if (address?.kind === 'home') return `${address.lines ?? ''}\n${address.postcode ?? ''}`
  return (address?.kind === 'noFixed' ? address.found : undefined) ?? ''
}

/** The towns and counties of an address: what stands after its house and its streets. */
function areaNames(value: string): string[] {
  const { streets, telling, postcode } = addressLines(value)
  return linesOf(postcode ? value.replace(postcode, '') : value).flatMap((line, place) => {
    const rest = afterStreet(line)
    if (rest === line && (place === 0 || streets.includes(line) || telling.includes(line))) return []
    return /^\p{Lu}\p{L}/u.test(rest) ? [rest] : []
  })
}

function afterStreet(line: string): string {
  const words = line.split(/\s+/)
  const end = words.findLastIndex((word, at) => at > 0 && streetForms(word))
  return end < 0 || (end < 2 && !/^\d/.test(line)) ? line : words.slice(end + 1).join(' ')
}

/** “NX” of NX8 4TM. */
const postcodeArea = (value: string): string[] => {
  const code = addressLines(value).postcode
  return code ? [code.replace(/\d.*$/, '').toUpperCase()] : []
}

const general = /\b(?:police|constabulary|service|force|metropolitan|the|of|city)\b/gi

/** The places in the name of a force that applies because the defendant may come to its area: SPA 2019 s.1(3). */
function namesOfForce({ applicant, area }: CaseFile): string[] {
  if (area?.basis !== 'intendsToCome' || applicant?.forceKind !== 'territorial') return []
  return (applicant.force ?? '')
    .replace(general, ' ')
    .split(/\s+and\s+|\s*&\s*|,/)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name.length > 3)
}
