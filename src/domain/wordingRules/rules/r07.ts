import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

const unnamed = (found: string) =>
  `“${found}” leaves it open who is meant. Name each person, in the condition or in a schedule.`

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
        /\b(?:(?:her|his|their|the|any|all|\uE000+(?:’s|'s)?) )?(?:(?:immediate|close|extended|work|other|mutual) )?(?:family members?|members? of (?:her|his|their|the|\uE000+(?:’s|'s)?) (?:family|household|staff|team)|famil(?:y|ies)|friends?|colleagues?|relatives?|associates?|relations|folks|work ?mates?|mates?|neighbours?|co-?workers?|acquaintances?|loved ones|household|siblings|in-laws|flat ?mates?|house ?mates?)\b/gi,
      message: unnamed,
      unless: ({ words }, [, end]) =>
        /^(?:[,:]? ?\(?\uE000| (?:named|listed)\b| (?:(?:or \w+ )?requests?|court|order|proceedings|law|claim|application|judge|mediation|solicitor|case|rooms?|car|pet|waste|bins?|bills?|insurance|doctor|liaison|requests?|lists?|home case)\b)/i.test(
          words.slice(end),
        ),
    },
    {
      pattern:
        /(?:\b(?:her|his|their|(?:the )?(?:protected person|victim|complainant)(?:’s|'s))|(?<=\uE000)) (?:new |ex-?|former )?(?:mother|father|mums?|mam|dads?|nan|gran(?:ny|dad)?|grandparents?|grandchild(?:ren)?|auntie|aunt|uncle|cousins?|step-?\w+|ex|bloke|fella|lad|lover|other half|missus|relationship|parents?|sisters?|brothers?|sons?|daughters?|kids|child(?:ren)?|partner|boyfriend|girlfriend|husband|wife|employer|boss|manager)\b/gi,
      message: (found) =>
        `“${found}” leaves it open who is meant. Name each person, where the defendant may know the name.`,
      unless: ({ words, text }, [start, end]) =>
        (words.charAt(start - 1) === '\uE000' && !/s[’']?$/i.test(text.slice(0, start))) ||
        /^[,:]? ?\(?\uE000/.test(words.slice(end)) ||
        /\bmust (?:tell|notify|inform) [^.;]*$/i.test(words.slice(0, start)),
    },
    {
      pattern:
        /(?<!\()\b(?:the|any|all|both)(?: the| other| prosecution| police)? (?:children|kids|witness(?:es)?|parents|grandparents)\b/gi,
      message: unnamed,
      unless: ({ words }, [, end]) =>
        /^(?:[’']|[,:]? ?\(?\uE000| (?:named|listed|of|in schedule)\b)/i.test(words.slice(end)),
    },
    {
      pattern:
        /\b(?:any(?:one|body)|people|persons?|(?:third )?part(?:y|ies)|those|somebody|someone) (?:who (?:is|are) )?(?:else )?(?:who knows?|who works? with|friends with|close to|connected (?:to|with)|linked (?:to|with)|associated with|related to|around) (?:her|him|them|\uE000+)/gi,
      message: unnamed,
    },
  ],
)
