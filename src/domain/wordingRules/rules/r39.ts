import { houseRule } from '#src/domain/law/citations.ts'
import { forbids } from '../forbids.ts'
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
      pattern: new RegExp(
        `${forbids} (?:\\w+ or )?(?:smash|damage|vandalise|break in ?to|burgle)\\b|${forbids}\\b[^.;]{0,30}?\\b(?:assault|attack|steal|rob|burgle|rape|murder|kill|blackmail|threaten(?:ing)? (?:\\S+ ){0,3}?(?:to (?:kill|harm|hurt)|with (?:violence|harm))|use (?:or threaten )?(?:unlawful )?violence|be violent|hit|punch|kick|stab|strangle|set fire to|(?:cause |commit )?criminal damage|commit (?:any|an|further) (?:offences?|crimes?)|break the law|(?:carry|possess|have) (?:a |any )?(?:knife|weapon|firearm|blade)s?|drink[- ]driv(?:e|ing)|drive while disqualified|use (?:illegal|controlled|any) drugs)\\b`,
        'gi',
      ),
      message: (found) =>
        `“${found}” is a crime already, so the condition adds nothing. Forbid the step before it.`,
      suggestion: 'For example: must not enter Ms Quill’s workplace, Ember House',
    },
  ],
)
