import { authorsOf } from './authors.ts'
import type { Move, Status } from './moves.ts'
import { unmetNeeds } from './needs.ts'
import type { Review } from './review.ts'
import { isMover, statusWords, waysBetween } from './statusTable.ts'
import { type Verdict, type Verdicts, verdictWords } from './verdict.ts'

/** Where an application stands: since when and by which move, and each move of the record that is not believed, with why. */
export type Stands = {
  status: Status
  last?: Move
  believed: readonly Move[]
  told: readonly Told[]
  /** Moves that are believed on the word of who sent this copy, with what is to be done. */
  cautions: readonly Told[]
}
export type Told = { move: Move; words: string }

/**
 * Where an application stands by the chain of its moves. A move is not believed, and is told, where it does not begin where the one
 * before it ended, where who made it may not, or where the signature that it rests on is missing or is not good by `verdicts`,
 * which checkAll of src/storage/signing gives.
 */
export function statusOf(review: Review | undefined, verdicts: Verdicts): Stands {
  const believed: Move[] = []
  const told: Told[] = []
  for (const move of review?.moves ?? []) {
    const status = believed.at(-1)?.to ?? 'drafting'
    const words = doubt(review, verdicts, status, move)
    if (words === undefined) believed.push(move)
    else told.push({ move, words })
  }
  const last = believed.at(-1)
  const cautions = believed.flatMap((move) => caution(review, verdicts, move))
  return { status: last?.to ?? 'drafting', believed, told, cautions, ...(last && { last }) }
}

/**
 * Where an application stands by what its record says, for a list that opens no application: signatures are taken for good unless
 * their signer wrote the application. The page of the application looks at them.
 */
export function statusSaid(review: Review | undefined): Stands {
  const authors = authorsOf(review)
  const said = (review?.signOffs ?? []).map(({ id, statement: { purpose, by } }): [string, Verdict] => {
    const isOwn = purpose !== 'authorship' && authors.includes(by.key)
    return [id, { is: isOwn ? 'byDrafter' : 'holds' }]
  })
  return statusOf(review, new Map(said))
}

function caution(review: Review | undefined, verdicts: Verdicts, move: Move): Told[] {
  const named = review?.signOffs?.find(({ id }) => id === move.signOff)
  const verdict = named && verdicts.get(named.id)
  if (!named || verdict?.is !== 'unknownSigner') return []
  return [{ move, words: verdictWords(verdict, named.statement.by.name) }]
}

function doubt(
  review: Review | undefined,
  verdicts: Verdicts,
  status: Status,
  move: Move,
): string | undefined {
  if (move.from !== status)
    return `It begins at “${statusWords[move.from]}”, but the application stood at “${statusWords[status]}”.`
  const ways = waysBetween(move.from, move.to)
  if (ways.length === 0) return `Nothing goes from “${statusWords[move.from]}” to “${statusWords[move.to]}”.`
  const authors = authorsOf(review)
  const open = ways.filter(({ who }) => isMover(who, move.by, authors))
  if (open.length === 0) return `${move.by.name} may not make this move.`
  const lacks = open.map(({ needs }) => unmetNeeds(needs, { review, verdicts, move }))
  return lacks.some((unmet) => unmet.length === 0) ? undefined : lacks[0]?.map(({ words }) => words).join(' ')
}
