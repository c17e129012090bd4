import type { CaseFile } from '../case/caseFile.ts'
import { linesOf } from './addressLines.ts'
import { peopleOf } from './people.ts'
import type { Withheld } from './withheldThing.ts'

/**
 * The place of each act that is not marked as shown, where it can be told from others: a number, a postcode, or a name of its
 * own. Once for each person whom the act was done to. A place that another act shows is not withheld.
 */
export function withheldPlaces(file: CaseFile): Withheld[] {
  const items = file.acts?.items ?? []
  const known = new Set(
    items.flatMap(({ place, placeShown }) => (placeShown === 'shown' && place ? [same(place)] : [])),
  )
  const names = new Set(peopleOf(file).flatMap(({ shownName }) => shownName.split(/\s+/)))
  const found = new Map<string, Withheld>()
  for (const { place, placeShown, towards } of items) {
    if (placeShown === 'shown' || !place || known.has(same(place)) || !isTelling(place, names)) continue
    for (const personId of towards?.length ? towards : [''])
      found.set(`${personId}|${same(place)}`, { personId, kind: 'place', value: place.trim() })
  }
  return [...found.values()]
}

const same = (place: string) => place.trim().toLowerCase().replace(/\s+/g, ' ')

/** "27 Larch Row" and "Harbour Lights refuge", but not "A private house" or "Home of" somebody whom the papers name. */
function isTelling(place: string, names: ReadonlySet<string>): boolean {
  const [first = ''] = linesOf(place)
  const words = first.split(/\s+/).filter((word) => !names.has(word.replace(/['’]s$/, '')))
  return words.length > 1 && (/\d/.test(place) || words.slice(1).some((word) => /^\p{Lu}/u.test(word)))
}
