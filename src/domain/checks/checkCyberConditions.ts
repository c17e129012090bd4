import type { Behaviour } from '../case/acts.ts'
import type { CaseFile } from '../case/caseFile.ts'
import { isCyberCondition } from '../conditions/cyber.ts'
import { templateOf } from '../conditions/library.ts'
import { houseRule } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { numberedConditions } from './numberedItems.ts'

const practice = houseRule('a condition on devices or accounts is narrow and answers an act done with them')

/** Behaviours that are, or can be, done with a device or an account. */
const online: readonly Behaviour[] = ['b', 'c-i', 'c-ii', 'd', 'g', 'k', 'l', 'm', 'n', 'o', 'h', 'q']

/** Conditions on devices and accounts answer acts that were done with them; how wide they are is for the wording rules. */
export function checkCyberConditions(file: CaseFile): Finding[] {
  const behaviours = new Map((file.acts?.items ?? []).map((act) => [act.id, act.behaviours ?? []]))
  return numberedConditions(file)
    .filter(({ condition }) => isCyberCondition(condition))
    .flatMap(({ condition, name, at }) => {
      const acts = condition.acts ?? []
      const meant = [...online, ...(templateOf(condition)?.behaviours ?? [])]
      const tied = acts.some((id) => behaviours.get(id)?.some((behaviour) => meant.includes(behaviour)))
      return acts.length > 0 && !tied ? [notTied(name, at('acts'))] : []
    })
}

const notTied = (name: string, where: Finding['where']) =>
  explains(
    'cyber-not-tied-to-act',
    where,
    `${name}: none of the acts it answers was done with a device or an account. Choose one that was, or say why it is needed.`,
    practice,
  )
