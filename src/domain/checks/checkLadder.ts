import type { CaseFile } from '../case/caseFile.ts'
import { lowerRungs } from '../conditions/ladder.ts'
import { houseRule } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { numberedConditions } from './numberedItems.ts'

const practice = houseRule('a condition on devices goes no further than it must')

/** Whoever asks for more than the lowest rung of the ladder says why the next lower one will not do. */
export function checkLadder(file: CaseFile): Finding[] {
  return numberedConditions(file).flatMap(({ condition, name, at }) => {
    const [below] = lowerRungs(condition, file)
    if (!below || condition.rungWhy?.trim()) return []
    const { rung, held } = below
    const message = `${name} goes further than ${rung.name}${held ? ', which the order has too' : ''}. Say why that would not be enough.`
    return [explains('ladder-reason-missing', at('rungWhy'), message, practice)]
  })
}
