import { houseRule } from '#src/domain/law/citations.ts'
import type { WordingRule } from '../rule.ts'

/** Nobody whom the condition protects, nor an advocate for them, has said anything of it. Why somebody was not asked is said with the views. */
export const r65: WordingRule = {
  code: 'R65',
  level: 'W',
  title: 'Nobody protected has seen it',
  authority: houseRule('each condition is put to the protected person or an advocate'),
  needs: ['views', 'condition'],
  remarks: ({ condition, exception }, { slices: { views } }) => {
    const people = views?.people ?? []
    const meant = people.filter(({ id }) => !condition?.protects?.length || condition.protects.includes(id))
    const seen = meant.some(({ conditions = [] }) =>
      conditions.some(({ id, answer }) => id === condition?.id && answer !== undefined),
    )
    const excused =
      meant.length > 0 &&
      meant.every(({ obtained }) => obtained?.answer === 'no' && Boolean(obtained.why?.trim()))
    if (exception || seen || excused) return []
    const message = 'Nobody whom this protects has seen it. Go through it with the person or the advocate.'
    return [{ span: null, message, suggestion: 'For example: asked on 2 March 2026 by the advocate, “keep”' }]
  },
}
