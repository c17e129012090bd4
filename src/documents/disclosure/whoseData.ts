import { askedWords, choicesOf } from '#src/domain/case/askedWords.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { isRealDate } from '#src/domain/shared/dates.ts'
import { fieldOf, type Held, heldIn, type Path, valueAt } from './held.ts'
import { namesFinder, type ThirdParty, thirdParties } from './thirdParties.ts'

/** Whose data an answer is, in words for whoever decides what may be released; empty where nothing points to anybody. */
export type WhoseData = {
  parties: readonly ThirdParty[]
  ofAnswer: (held: Held, shown: string) => string
  /** Of a text that belongs to no field, by the names in it. */
  ofText: (text: string) => string
}

/** What the defendant said, wherever it is recorded. */
const saidByDefendant = /^(?:acts\.items\.response|service\.(?:interim|outcome)\.served\.response)$/
const aboutDefendant = /^(?:defendant|area|circumstances|disclosure\.convictions)(?:\.|$)/
/** Fields in which somebody is named who has no entry of their own. */
const naming = /^who\b|’s name$|\bname (?:and rank )?of the (?:person|officer|lawyer)/i
const namingKeys = /^(?:by|who|toldBy|reviewer|lawyer|assessor|owner|producedBy)$/

/** Sorts the answers of a case by whose data they are. */
export function whoseData(file: CaseFile): WhoseData {
  const parties = thirdParties(file)
  const named = namesFinder(parties)
  const byId = new Map(parties.flatMap((party) => party.ids.map((id) => [id, party])))
  const othersIn = (text: string, owners: readonly ThirdParty[]) => {
    const labels = named(text).flatMap((party) => (owners.includes(party) ? [] : [party.label]))
    return labels.length > 0 ? [`Names ${labels.join(', ')}`] : []
  }
  return {
    parties,
    ofText: (text) => othersIn(text, []).join('. '),
    ofAnswer: (held, shown) => {
      const field = fieldOf(held.path)
      const owners = ownersOf(file, held.path, parties, byId)
      const marks = [
        ...(saidByDefendant.test(field.join('.')) ? ['From the defendant'] : []),
        ...(aboutDefendant.test(field.join('.')) ? ['About the defendant'] : []),
        ...(owners.length > 0 ? [`Third party: ${owners.map(({ label }) => label).join(', ')}`] : []),
        ...othersIn(shown, owners),
      ]
      const unlisted = marks.length === 0 && namesSomebody(field, shown)
      return (unlisted ? [`Third party: ${shown}`] : marks).join('. ')
    },
  }
}

/** The nearest person around an answer, or the people to whom its line in a list points. */
function ownersOf(
  file: CaseFile,
  path: Path,
  parties: readonly ThirdParty[],
  byId: ReadonlyMap<string, ThirdParty>,
): ThirdParty[] {
  const around = path
    .map((_, at) => parties.find((party) => party.paths.includes(path.slice(0, at + 1).join('.'))))
    .findLast((party) => party !== undefined)
  if (around) return [around]
  const pointers = path.flatMap((_, at) =>
    ['id', 'person', 'towards'].flatMap((key) =>
      heldIn(valueAt(file, [...path.slice(0, at + 1), key]), []).flatMap(({ values }) => values),
    ),
  )
  return [...new Set(pointers.flatMap((id) => byId.get(String(id)) ?? []))]
}

function namesSomebody(field: readonly string[], shown: string): boolean {
  if (choicesOf(field).length > 0 || isRealDate(shown)) return false
  return namingKeys.test(field.at(-1) ?? '') || naming.test(askedWords(field) ?? '')
}
