import { joinWords } from '../shared/joinWords.ts'
import { authorsOf } from './authors.ts'
import type { Status } from './moves.ts'
import { type Asked, type Need, type Standing, unmetNeeds } from './needs.ts'
import { statusOf } from './statusOf.ts'
import { isMover, type Mover, statusTable, statusWords, type Way, waysBetween } from './statusTable.ts'

/** Why a move is refused: there is no such way, somebody else makes it, or a need is not met. */
export type Refusal = { need: Need | 'way' | 'who'; words: string }
export type MayMove = { allowed: true; way: Way } | { allowed: false; because: readonly Refusal[]; way?: Way }

/** A move to `to` that somebody asks for. */
export type MoveAsked = Asked & { to: Status; standing: Standing }

/**
 * Whether somebody may move the application from where it stands, or each reason why not. An application that was neither sent nor
 * signed has no author yet: then whoever has it, unless as a copy to read, is taken for it.
 */
export function mayMove(asked: MoveAsked): MayMove {
  const { status } = statusOf(asked.review, asked.verdicts)
  const ways = waysBetween(status, asked.to)
  const way = ways.find(({ who }) => isMover(who, asked.move.by, authorsFor(asked)))
  if (way) {
    const because = unmetNeeds(way.needs, asked)
    return because.length === 0 ? { allowed: true, way } : { allowed: false, because, way }
  }
  return { allowed: false, because: [ways.length === 0 ? noWay(status, asked.to) : notYou(ways, asked)] }
}

/** The ways that lead on from where the application stands for this person, met or not: what a page offers. */
export function waysFor(asked: Omit<MoveAsked, 'to' | 'standing'>): Way[] {
  const { status } = statusOf(asked.review, asked.verdicts)
  const authors = authorsFor(asked)
  return statusTable.filter(({ from, who }) => from === status && isMover(who, asked.move.by, authors))
}

function authorsFor({ review, move }: Pick<Asked, 'review' | 'move'>): string[] {
  return review?.author === undefined && !review?.copy ? [move.by.key] : authorsOf(review)
}

const noWay = (from: Status, to: Status): Refusal => ({
  need: 'way',
  words: `An application does not go from “${statusWords[from]}” to “${statusWords[to]}”.`,
})

const movers: Record<Mover, string> = {
  author: 'the officer who wrote it',
  supervisor: 'a supervisor who did not write it',
  lawyer: 'a lawyer who did not write it',
}

function notYou(ways: readonly Way[], asked: MoveAsked): Refusal {
  const may = joinWords(
    ways.map(({ who }) => movers[who]),
    'or',
  )
  const wrote = authorsFor(asked).includes(asked.move.by.key)
  return {
    need: 'who',
    words: wrote ? `You wrote this application: only ${may} can do this.` : `Only ${may} can do this.`,
  }
}
