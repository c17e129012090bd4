import { familyGuidance } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

const vague = (found: string) => `“${found}” does not say what the defendant must not do. Name the acts.`
const suggestion =
  'For example: must not contact … by any means, including phone, post, email or social media'

/** Words that leave it to the reader what is forbidden: harass, pester, molest. */
export const r01 = wordRule(
  {
    code: 'R01',
    level: 'E',
    title: 'A word that does not say what is forbidden',
    authority: familyGuidance('words that do not say what is forbidden'),
  },
  [
    {
      pattern:
        /\b(?:harass(?:es|ed|ing|ment)?|pester(?:s|ed|ing)?|molest(?:s|ed|ing|ation)?|annoy(?:s|ed|ing|ance)?|bother(?:s|ed|ing)?|intimidat(?:e|es|ed|ing|ion|ory)|badger(?:s|ed|ing)?|hassl(?:e|es|ed|ing)|torment(?:s|ed|ing)?|victimi[sz](?:e|es|ed|ing)|stalk(?:s|ed)?|wind(?:s|ing)? (?:\S+ )?up|mess(?:es|ing)? with|have a go at|give (?:\S+ )?(?:grief|a hard time|trouble))\b/gi,
      message: vague,
      suggestion,
    },
    {
      pattern: /\bcaus(?:e|es|ing)\b[^.;]{0,40}?\b(?:alarm|distress|upset|fear|offence|nuisance)\b/gi,
      message: vague,
      suggestion,
    },
  ],
)
