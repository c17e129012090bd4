import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A ban on what the criminal law forbids to everybody. */
export const r39 = wordRule(
  {
    code: 'R39',
    level: 'W',
    title: 'A crime already',
    authority: houseRule('a condition adds to the criminal law'),
  },
  [
    {
      pattern:
        /\bmust not (?:\w+ or )?(?:smash|damage|vandalise|break in ?to|burgle)\b|\b(?:must|may|shall) not\b[^.;]{0,30}?\b(?:assault|attack|steal|rob|burgle|rape|murder|kill|blackmail|threaten to (?:kill|harm|hurt)|use (?:or threaten )?(?:unlawful )?violence|be violent|hit|punch|kick|stab|strangle|set fire to|(?:cause |commit )?criminal damage|commit (?:any|an|further) (?:offences?|crimes?)|break the law|(?:carry|possess|have) (?:a |any )?(?:knife|weapon|firearm|blade)s?|drink[- ]driv(?:e|ing)|drive while disqualified|use (?:illegal|controlled|any) drugs)\b/gi,
      message: (found) =>
        `“${found}” is a crime already, so the condition adds nothing. Forbid the step before it.`,
      suggestion: 'For example: must not enter Ms Quill’s workplace, Ember House',
    },
  ],
)
