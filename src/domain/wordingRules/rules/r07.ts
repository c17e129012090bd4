import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** People named only by what they are to somebody: her family, his friends, colleagues. */
export const r07 = wordRule(
  {
    code: 'R07',
    level: 'E',
    title: 'People who are not named',
    authority: houseRule('everybody whom a condition is about is named'),
  },
  [
    {
      pattern:
        /\b(?:(?:her|his|their|the|any|all|\uE000+(?:’s|'s)?) )?(?:(?:immediate|close|extended|work|other|mutual) )?(?:family members?|members? of (?:her|his|their|the|\uE000+(?:’s|'s)?) (?:family|household|staff|team)|famil(?:y|ies)|friends?|colleagues?|relatives?|associates?|work ?mates?|mates?|neighbours?|co-?workers?|acquaintances?|loved ones|household|siblings|in-laws|flat ?mates?|house ?mates?)\b/gi,
      message: (found) =>
        `“${found}” leaves it open who is meant. Name each person, in the condition or in a schedule.`,
      unless: ({ words }, [, end]) =>
        /^(?:[,:]? ?\(?\uE000| (?:named|listed)\b| (?:court|order|proceedings|law|claim|doctor|liaison|requests?|lists?|home case)\b)/i.test(
          words.slice(end),
        ),
    },
    {
      pattern:
        /\b(?:her|his|their|\uE000+(?:’s|'s)) (?:new )?(?:mother|father|mum|dad|parents?|sisters?|brothers?|sons?|daughters?|kids|child(?:ren)?|partner|boyfriend|girlfriend|husband|wife|employer|boss|manager)\b/gi,
      message: (found) =>
        `“${found}” leaves it open who is meant. Name each person, where the defendant may know the name.`,
      unless: ({ words }, [, end]) => /^[,:]? ?\(?\uE000/.test(words.slice(end)),
    },
  ],
)
