import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Women, children, the public: nobody can tell who is protected. */
export const r46 = wordRule(
  {
    code: 'R46',
    level: 'W',
    title: 'A class of people, not a person',
    authority: houseRule('a condition protects a person'),
  },
  [
    {
      pattern:
        /\b(?:contact|approach|follow|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|photograph|film|message|befriend|be alone with|communicate with|befriending|associate with)\s+(?:with )?(?:anyone (?:under|below|aged|over) (?:the age of )?\d+|anybody (?:under|below) \d+|(?:any |all |other |young |lone |single |unknown |the )*(?:wom[ae]n|men|man|females?|males?|girls?|boys?|child(?:ren)?|ladies|lady|teenagers?|minors?|people|persons?|members of the public|public|strangers?|singers?|celebrit(?:y|ies)|students?|customers?|staff|employees|pupils|(?:members?|person) of the public))\b/gi,
      message: (found) =>
        `“${found}” names a class of people, not the person who needs protection. Name the person.`,
      unless: ({ words }, [, end]) =>
        /^(?:[,:]? ?\(?\uE000| (?:named|listed|in schedule)\b)/i.test(words.slice(end)),
    },
  ],
)
