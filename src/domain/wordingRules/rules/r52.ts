import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Words that insult: they prove nothing and lose the bench. */
export const r52 = wordRule(
  {
    code: 'R52',
    level: 'E',
    title: 'A loaded word',
    authority: houseRule('served papers say what was done'),
  },
  [
    {
      pattern:
        /\b(?:sick(?:ening|o)?(?! (?:leave|note|pay|days?|line|certificate))|obses+(?:ed|ion|ive|ively|ions)|evil|twisted|creep(?:y|s)?|pervert(?:ed|s)?|psycho(?:tic|path|pathic)?|deranged|crazy|insane|vile|disgusting|monster|predator(?:y|s)?|depraved|warped|infatuat(?:ed|ion)|delusional|weird(?:o|os|ly)?|nutter|lunatic|nasty piece of work|manipulative|unhinged|menacing)\b/gi,
      message: (found) => `“${found}” judges and proves nothing. Say what was done, with the act’s number.`,
      suggestion: 'For example: he sent 41 messages (act 5)',
    },
  ],
)
