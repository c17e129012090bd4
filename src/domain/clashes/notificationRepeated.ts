import type { CaseFile } from '../case/caseFile.ts'
import type { NumberedCondition } from '../checks/numberedItems.ts'
import { spa } from '../law/citations.ts'
import { clauseOf } from '../wordingRules/clause.ts'
import { r63 } from '../wordingRules/rules/r63.ts'
import type { OrderClash } from './orderClash.ts'

const duty =
  /\b(?:notify|tell|inform|report|register|give|confirm)\b[^.;]{0,80}?\b(?:(?:new|current|home|change of|changes? (?:to|of) (?:his|her|their)|any|each) (?:home )?(?:address(?:es)?|names?)|(?:his|her|their) (?:full |home |new )?(?:name|address)\b|names? (?:that )?(?:he|she|they) uses?|where (?:he|she|they) (?:is |are )?(?:lives?|living|resid\w+)|moves? (?:house|home|address)|changes? (?:of )?(?:his|her|their)? ?(?:name|address))\b(?! of)/i
const other =
  /\bbefore\b|\badds? to\b|\breplaces? (?:none|no|not)\b|\bas well as\b|\b(?:email|e-mail|web|IP) address|\bemployer|\bpartner|\bdat(?:ed|ing)\b|\baccounts?\b|\busernames?\b|\bsleep/i

/**
 * A condition that repeats the duty to notify name and home address, which every order carries: SPA 2019 s.9. Not while
 * notification as a sex offender stands in its place, s.9(5). One that gives another
 * period is for the rule on that.
 */
export function notificationRepeated(
  { condition, kind, name, at }: NumberedCondition,
  { circumstances }: Pick<CaseFile, 'circumstances'>,
): OrderClash[] {
  const text = condition.text ?? ''
  const found = duty.exec(text)
  if (!found || other.test(text) || circumstances?.sexOffenderNotification?.answer === 'yes') return []
  const clause = clauseOf({ kind, text }, [])
  if (r63.remarks(clause, { slices: {}, today: '' }).length > 0) return []
  return [
    {
      code: 'clash-notification',
      what: 'notification',
      sides: [
        { words: name, where: at('text.notification') },
        { words: 'the duty to notify name and home address', where: { step: 'service', field: 'stations' } },
      ],
      message: `${name} repeats the duty to notify name and home address within three days, which every order carries.`,
      cure: 'Leave it out: the draft order sets that duty out.',
      severity: 'explain',
      authority: spa('s.9(3)'),
      span: [found.index, found.index + found[0].length],
    },
  ]
}
