import { houseRule } from '#src/domain/law/citations.ts'
import type { WordingRule } from '../rule.ts'
import { withheldIn } from '../withheldIn.ts'

/** A number, address, account or vehicle that is private: the order would hand it to the defendant. */
export const r61: WordingRule = {
  code: 'R61',
  level: 'W',
  title: 'A private number or account',
  authority: houseRule('no private contact is handed to the defendant'),
  needs: ['protected', 'others'],
  partly: true,
  remarks: (clause, facts) =>
    withheldIn(clause, facts, ['phone', 'email', 'account', 'vehicle']).map(({ start, end, found }) => ({
      span: [start, end],
      message: `“${found}” is withheld, and the order would hand it to the defendant. Take it out.`,
      suggestion: 'For example: must not call any number he knows or believes to be hers',
    })),
}
