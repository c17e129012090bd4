import type { Draft } from '#src/domain/case/draft.ts'

/**
 * The draft of an earlier version as it comes back: what was done with the papers, whether the application is closed, and
 * the force's values, stay what they are now, since undoing an answer does not undo that a paper was served.
 */
export function wayBack(current: Draft, earlier: Draft): Draft {
  const { marks: _, profile: __, closed: ___, ...answers } = earlier.case
  const { marks, profile, closed } = current.case
  const stays = { ...(marks && { marks }), ...(profile && { profile }), ...(closed && { closed }) }
  const { review: ____, ...before } = earlier
  return { ...before, case: { ...answers, ...stays }, ...(current.review && { review: current.review }) }
}
