import { houseRule } from '#src/domain/law/citations.ts'
import { forbids } from '../forbids.ts'
import { wordRule } from '../wordRule.ts'

const isForbidden = new RegExp(`${forbids} [^.;]*$`, 'i')

/** Any gym, every school: nobody can list them. */
export const r47 = wordRule(
  {
    code: 'R47',
    level: 'W',
    title: 'Any place of a kind',
    authority: houseRule('a place condition names the place'),
  },
  [
    {
      pattern:
        /(?:(?<=^\s*)|(?<=\b(?:enter|attend|visit|go to|go into|be in|be at|be inside|use|join|at|in|inside|into|to) ))(?:(?:pubs|bars|clubs|nightclubs|gyms|parks|schools|shops|hotels|concerts)\b|(?:any|every|all|an?)\s+(?:of\s+the\s+|(?!of\b)\w+\s+)?(?:shopping centres?|gyms?|pubs?|bars?|shops?|schools?|parks?|churche?s?|cafés?|cafes?|restaurants?|supermarkets?|librar(?:y|ies)|nightclubs?|clubs?|stations?|hospitals?|surger(?:y|ies)|venues?|hotels?|cinemas?|theatres?|premises|places?|addresse?s?|locations?|propert(?:y|ies)|buildings?|areas?|events?|leisure centres?|sports? centres?|colleges?|universit(?:y|ies)|workplaces?|establishments?|concerts?|playgrounds?|nurser(?:y|ies)))\b/gi,
      message: (found) => `“${found}” could be anywhere. Name each place with its street.`,
      suggestion: 'For example: Ironhall Gym, Ash Lane',
      unless: ({ words }, [start, end]) =>
        (/^an? /i.test(words.slice(start, end)) && !isForbidden.test(words.slice(0, start))) ||
        /^(?: or (?:an? )?\w+)?(?: (?:ending|where|that|which|at which|in which|he|she|they|listed|named|shown|of \uE000|belonging|known|on the|on an? (?:day|date)|in schedule|advertised)|[,:]? ?\(?\uE000)/i.test(
          words.slice(end),
        ),
    },
  ],
)
