import { familyGuidance } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** An area that a map or its roads define has an edge. */
const isDrawn = (text: string) => /\bmap\b|bounded by|edged|red line/i.test(text)

/** Words of nearness that have no edge: near, close to, in the vicinity of. */
export const r03 = wordRule(
  {
    code: 'R03',
    level: 'W',
    title: 'Nearness without an edge',
    authority: familyGuidance('named streets and premises in place of nearness'),
  },
  [
    {
      pattern:
        /\b(?:(?:any ?where )?near(?:by|er)?(?: to)?|nr|close(?:r)? (?:to|by)|(?:in|within|into) the (?:immediate |general |close |same )?(?:vicinity|area|neighbou?rhood|locality|proximity|surroundings|environs|curtilage|region)(?: of)?|(?:in )?(?:close )?proximity to|vicinity|environs|curtilage|surrounding (?:area|streets?)|(?:area|streets?|roads?|land) surrounding|any ?where by|(?:adjacent|adjoining|next) to|beside|alongside|local area|(?:round|around) the corner|within (?:eye ?shot|ear ?shot|sight|hearing|shouting distance|walking distance) of|around)\b/gi,
      message: (found) =>
        `“${found}” has no edge: a patrol cannot tell where it begins. Name the streets or the premises.`,
      suggestion: 'For example: must not enter Larch Row, Dunmarrow',
      unless: ({ words, text }, [start, end]) =>
        /\b(?:sit|sits|seat|stand|desk|pew|bench)\b[^.;]*$/i.test(words.slice(0, start)) ||
        (/^(?:around)$/i.test(words.slice(start, end))
          ? /^\s+(?:the clock|\d|noon|midnight)/i.test(words.slice(end)) ||
            /\b(?:turn|hang|hanging|look|wait|waiting) $/i.test(words.slice(0, start))
          : /\barea$/i.test(words.slice(start, end)) && isDrawn(text)),
    },
  ],
)
