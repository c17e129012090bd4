import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Boundary roads of which it is not said whether they are inside. */
export const r06 = wordRule(
  {
    code: 'R06',
    level: 'E',
    title: 'Boundary roads neither in nor out',
    authority: houseRule('it is said whether boundary roads are inside'),
  },
  [
    {
      pattern:
        /\b(?:bounded|bordered|enclosed|surrounded|edged)(?: (?:to|on) the \w+)? by\b|\b(?:area|land|streets?|block|square|part of \uE000+) (?:within|between|inside)(?= \uE000)/gi,
      message: (found) => `“${found}”: say whether the boundary roads are inside or outside the area.`,
      suggestion: 'For example: bounded by Mill Road and Ash Lane, which are inside the area',
      unless: ({ text }) =>
        /\bmap\b|\b(?:which|and|these roads|those roads|the roads|boundary roads|both|all)\b[^.;]{0,40}\b(?:inside|outside|included|excluded|not included|part of|not part of|within|in|out)\b|\b(?:including|excluding|inclusive|but not) (?:of )?(?:those|these|the|both|them|either)/i.test(
          text,
        ),
    },
  ],
)
