import { houseRule } from '#src/domain/law/citations.ts'
import { forbids } from '../forbids.ts'
import { wordRule } from '../wordRule.ts'

const twice = (found: string) => `“${found}” says “not” twice, so that it forbids keeping to it.`

/** A ban with a second “not” in it forbids keeping to it. */
export const r12 = wordRule(
  {
    code: 'R12',
    level: 'E',
    title: 'Two negatives',
    authority: houseRule('a condition has a single negative'),
  },
  [
    {
      pattern:
        /\b(?:prohibited|forbidden|banned|barred|prevented|restrained|stopped) from:?\s[^.;]{0,80}?\b(?:not|never|cannot)\b/gi,
      message: twice,
      suggestion: 'Begin with “must not” and leave out the other “not”',
    },
    {
      pattern: new RegExp(
        `${forbids}\\s+(?:not|never|fail|refuse|neglect|omit|forget)\\b|${forbids}\\b[^.;:()]{0,60}?\\b(?:not to|to not|never)\\b`,
        'gi',
      ),
      message: twice,
      suggestion: 'Say what the defendant must do: “must …”',
    },
  ],
)
