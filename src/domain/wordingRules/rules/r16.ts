import { safetyRule } from '#src/domain/law/citations.ts'
import type { Remark, WordingRule } from '../rule.ts'
import { withheldIn } from '../withheldIn.ts'

const suggestion = 'For example: must not contact anyone he knows or believes to be living with Ms Quill'

/** A name or an employer that the defendant does not know, or that is kept from him. */
export const r16: WordingRule = {
  code: 'R16',
  level: 'E',
  title: 'A name that the defendant is not given',
  authority: safetyRule('R16'),
  needs: ['protected', 'others'],
  partly: true,
  remarks: (clause, facts) => {
    const hidden = withheldIn(clause, facts, ['realName', 'newName', 'namePart', 'newNamePart', 'workplace'])
    const withheld = hidden.map(
      ({ start, end, found, sure }): Remark => ({
        span: [start, end],
        message: `“${found}” is withheld from the defendant, and the order would tell him. Say it so that he need not be told.`,
        suggestion,
        ...(sure ? {} : { severity: 'explain' }),
      }),
    )
    const unknown = (facts.slices.others?.people ?? []).flatMap(
      ({ name = '', knownToDefendant }): Remark[] => {
        const start = name.trim() ? clause.text.toLowerCase().indexOf(name.trim().toLowerCase()) : -1
        const taken = withheld.some(({ span }) => span?.[0] === start)
        if (knownToDefendant !== 'no' || start < 0 || taken) return []
        const message = `The defendant does not know of ${name.trim()}, and the order would tell him.`
        return [{ span: [start, start + name.trim().length], message, suggestion }]
      },
    )
    return [...withheld, ...unknown]
  },
}
