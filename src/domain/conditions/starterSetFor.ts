import type { Behaviour } from '../case/acts.ts'
import type { CaseFile } from '../case/caseFile.ts'
import { hearings } from '../case/hearings.ts'
import { type ActDraft, actNumbers } from '../grounds/numbering.ts'
import { courtFor } from '../law/court.ts'
import type { IsoDate } from '../shared/dates.ts'
import { joinWords } from '../shared/joinWords.ts'
import { recordedChildren } from './recordedChildren.ts'
import { type StarterSet, type StarterSetId, starterSets } from './starterSets.ts'

/** A set that fits the case, and in words by which answers. */
export type ProposedSet = { set: StarterSet; why: string }

type Proposal = { id: StarterSetId; why: string }

/**
 * The sets that fit the case by its answers, the best first; none where no answer speaks for one. It proposes only: an
 * answer that is not known is said in the reason.
 */
export function starterSetFor(file: CaseFile, today: IsoDate): ProposedSet[] {
  const interim = interimOf(file)
  const proposals = [
    ...(file.route?.kind === 'interimOnly' ? interim : []),
    ...youthOf(file, today),
    ...relationsOf(file),
    ...onlineOf(file),
    ...proxyOf(file),
    ...interim,
  ]
  return proposals
    .filter(({ id }, place) => proposals.findIndex((one) => one.id === id) === place)
    .flatMap(({ id, why }) => starterSets.filter((set) => set.id === id).map((set) => ({ set, why })))
}

function interimOf({ route }: CaseFile): Proposal[] {
  if (route?.kind === 'interimOnly') return [{ id: 'interim', why: 'Only an interim order is asked for.' }]
  if (route?.kind !== 'fullWithInterim') return []
  return [{ id: 'interim', why: 'An interim order is asked for as well: mark these few for it.' }]
}

/** The defendant’s age on the day of the hearing counts as well as today’s: the Act does not say which. */
function youthOf(file: CaseFile, today: IsoDate): Proposal[] {
  const { born } = file.defendant ?? {}
  if (!born?.known || !born.value) return []
  const { kind, age } = courtFor(born.value, today)
  if (kind !== 'youth' || age < 0) return []
  const then = courtFor(born.value, hearings(file).full ?? today).kind
  const by = then === 'youth' ? '' : ', and 18 by the hearing'
  return [{ id: 'youth', why: `The defendant is ${age}${by}.` }]
}

function relationsOf(file: CaseFile): Proposal[] {
  return (file.protected?.people ?? []).flatMap(({ relationship }): Proposal[] => {
    switch (relationship) {
      case 'formerPartner':
        return partnerSets(file, 'A person to be protected is a former partner of the defendant')
      case 'partner':
        return partnerSets(file, 'A person to be protected is the defendant’s partner')
      case 'formerColleague':
      case 'colleague':
        return [{ id: 'colleague', why: 'A person to be protected works, or worked, with the defendant.' }]
      case 'neighbour':
        return [{ id: 'neighbour', why: 'A person to be protected is a neighbour of the defendant.' }]
      case 'publicFigure':
        return [{ id: 'publicFigure', why: 'A person to be protected is in the public eye.' }]
      default:
        return []
    }
  })
}

function partnerSets(file: CaseFile, couple: string): Proposal[] {
  const answer = file.circumstances?.children?.answer
  if (answer === 'yes')
    return [{ id: 'exPartnerChildren', why: `${couple}, and the defendant has children.` }]
  if (recordedChildren(file).length > 0)
    return [{ id: 'exPartnerChildren', why: `${couple}, and a child is recorded in the case.` }]
  const plain: Proposal = { id: 'exPartner', why: `${couple}.` }
  if (answer === 'no') return [plain]
  return [
    plain,
    { id: 'exPartnerChildren', why: `${couple}, and whether the defendant has children is not known.` },
  ]
}

/** Kinds of act that only happen online, and those that may: of these the record must be a device’s. */
const online: readonly Behaviour[] = ['c-i', 'c-ii', 'd', 'm']
const mayBeOnline: readonly Behaviour[] = [...online, 'b', 'h', 'k', 'l', 'o', 'q']

function onlineOf(file: CaseFile): Proposal[] {
  const acts = actsOf(file)
  const fits = acts.length > 0 && acts.every(isOnline)
  return fits ? [{ id: 'online', why: 'Every act was done by phone or online, and none at a place.' }] : []
}

function isOnline({ behaviours = [], howKnown = [] }: ActDraft): boolean {
  if (behaviours.length === 0 || !behaviours.every((kind) => mayBeOnline.includes(kind))) return false
  return behaviours.some((kind) => online.includes(kind)) || howKnown.includes('device')
}

function proxyOf(file: CaseFile): Proposal[] {
  const numbers = actNumbers(file.acts?.items ?? [])
  const used = actsOf(file).filter(({ behaviours = [] }) => behaviours.includes('k'))
  if (used.length === 0) return []
  const own = used.map(({ id }) => numbers.get(id) ?? 0).toSorted((one, other) => one - other)
  const which = own.length === 1 ? `act ${own[0]}` : `acts ${joinWords(own.map(String))}`
  return [{ id: 'proxy', why: `Other people were used in ${which}.` }]
}

function actsOf({ acts }: CaseFile): ActDraft[] {
  return (acts?.items ?? []).filter(({ kind }) => kind !== 'context')
}
