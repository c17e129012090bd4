import type { SliceDraft } from '#src/domain/case/slices.ts'
import type { StatementProposal } from '#src/domain/statement/proposal.ts'

type Statement = SliceDraft<'statement'> | undefined
type Paragraph = NonNullable<NonNullable<Statement>['paragraphs']>[number]

/** The statement with a suggestion as a paragraph of the officer’s own, after the others of its part. A second acceptance adds nothing. */
export function withAccepted(
  answers: Statement,
  proposal: StatementProposal,
  id: string,
): SliceDraft<'statement'> {
  const { key, part, source, text, basis } = proposal
  const held = answers?.paragraphs ?? []
  if (held.some(({ from }) => from?.key === key)) return { ...answers, paragraphs: held }
  const leftOut = withoutKey(answers, key)
  return { ...answers, paragraphs: [...held, { id, part, source, text, from: { key, basis } }], leftOut }
}

/** The statement with a suggestion left out, as it stands now. */
export function withLeftOut(
  answers: Statement,
  { key, basis }: Pick<StatementProposal, 'key' | 'basis'>,
): SliceDraft<'statement'> {
  return { ...answers, leftOut: [...withoutKey(answers, key), { key, basis }] }
}

/** The statement with a suggestion that was left out to be decided again. */
export function withBroughtBack(answers: Statement, key: string): SliceDraft<'statement'> {
  return { ...answers, leftOut: withoutKey(answers, key) }
}

/**
 * The statement with a paragraph’s words kept although what they rest on has changed: to what is suggested now, or to
 * nothing any more.
 */
export function withWordsKept(
  answers: Statement,
  id: string,
  now: Pick<StatementProposal, 'key' | 'basis'> | undefined,
): SliceDraft<'statement'> {
  const kept = (paragraph: Paragraph): Paragraph => {
    const { from: _, ...own } = paragraph
    return now ? { ...own, from: { key: now.key, basis: now.basis } } : own
  }
  const paragraphs = (answers?.paragraphs ?? []).map((one) => (one.id === id ? kept(one) : one))
  return { ...answers, paragraphs }
}

/** The statement with a paragraph in the place of its neighbour in the same part, before or after it. */
export function withMoved(answers: Statement, id: string, way: 'up' | 'down'): SliceDraft<'statement'> {
  const held = answers?.paragraphs ?? []
  const at = held.findIndex((one) => one.id === id)
  const mine = held[at]
  const near = held.flatMap((one, place) => (one.part === mine?.part ? [place] : []))
  const to = near[near.indexOf(at) + (way === 'up' ? -1 : 1)]
  const other = to === undefined ? undefined : held[to]
  if (!mine || !other || to === undefined) return { ...answers, paragraphs: held }
  return { ...answers, paragraphs: held.with(at, other).with(to, mine) }
}

const withoutKey = (answers: Statement, key: string) =>
  (answers?.leftOut ?? []).filter((one) => one.key !== key)
