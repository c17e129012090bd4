import { safetyRule } from '#src/domain/law/citations.ts'
import type { WordingRule } from '../rule.ts'
import { withheldIn } from '../withheldIn.ts'

/** A place that is kept secret: the order would tell the defendant of it. A part of one, such as its street, asks for a reason. */
export const r15: WordingRule = {
  code: 'R15',
  level: 'E',
  title: 'A place that is kept secret',
  authority: safetyRule('R15'),
  needs: ['protected', 'others'],
  partly: true,
  remarks: (clause, facts) =>
    withheldIn(clause, facts, ['home', 'school', 'place', 'unknown']).map(({ start, end, found, sure }) => ({
      span: [start, end],
      message: sure
        ? `“${found}” is a withheld place, and the order would tell the defendant of it. Take it out.`
        : `“${found}” is a part of a withheld place. A ban on it alone points there: make the area wider.`,
      suggestion: 'For example: name a parish or a town, or several streets of which it is not the middle',
      ...(sure ? {} : { severity: 'explain' }),
    })),
}
