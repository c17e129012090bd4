import { familyGuidance } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A distance, which nobody can measure at the roadside, without a map or a tag. */
export const r04 = wordRule(
  {
    code: 'R04',
    level: 'W',
    title: 'A distance in place of a named area',
    authority: familyGuidance('named streets in place of distances'),
  },
  [
    {
      pattern:
        /\b(?:\d[\d,./]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|a|an?|half an?|half|(?:a )?quarter of a|a couple of|a few|several)[ -](?:hundred |thousand )?|hundred )[\s-]?(?:m|metres?|meters?|yards?|yds?|feet|ft|miles?|mi|km|kms|kilomet(?:re|er)s?)\b/gi,
      message: (found) =>
        `Nobody can measure “${found}” at the roadside. Name the streets or the premises, or show the area on a map.`,
      suggestion: 'For example: must not enter Larch Row or Fennel Street, shown on Map 1',
      unless: ({ text }) => /\bmap\b|\btag\b/i.test(text),
    },
  ],
)
