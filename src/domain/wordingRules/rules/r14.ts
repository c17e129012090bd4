import { houseRule } from '#src/domain/law/citations.ts'
import { type Pattern, wordRule } from '../wordRule.ts'

const message = (found: string) => `“${found}” does not say who must do it. Begin with “must” and the act.`
const suggestion = 'For example: must hand the phone to an officer of the SPO Team'

/** “by” and somebody in the same sentence. */
const isByNamed: NonNullable<Pattern['unless']> = ({ words }, [, end]) =>
  /^[^.;]{0,60}? by (?!\d)/.test(words.slice(end))

/** A passive that does not say who must act. */
export const r14 = wordRule(
  {
    code: 'R14',
    level: 'W',
    title: 'Nobody is told to do it',
    authority: houseRule('a condition says who must act'),
  },
  [
    {
      pattern:
        /\bno (?:\w+ )?\w+ to be \w+\b|^(?:(?!\b(?:must|may|shall|should|has|need|not|except|unless|order|able)\b)[^.;]){1,60}?\bto be (?:\w+ed|given|made|kept|held|sent|told|shown|left|done|taken|brought)\b|\b(?:is|are|was|were) (?:not )?to be (?:\w+ed|given|made|kept|held|sent|told|shown|left|done|taken|brought|handed)\b/gi,
      message,
      suggestion,
      unless: isByNamed,
    },
    {
      pattern:
        /(?<=[\p{L}\uE000] )(?:must|shall|will|should) (?:not )?be (?:\w+ed|given|made|kept|held|sent|told|shown|left|done|taken|brought)\b/giu,
      message,
      suggestion,
      unless: (clause, span) =>
        isByNamed(clause, span) || /\b(?:defendant|he|she|they|who) $/i.test(clause.words.slice(0, span[0])),
    },
  ],
)
