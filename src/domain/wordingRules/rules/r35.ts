import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Immediately, promptly, regularly: no clock shows them. */
export const r35 = wordRule(
  {
    code: 'R35',
    level: 'W',
    title: 'A time that nobody can read off a clock',
    authority: houseRule('a duty has a day or an hour'),
  },
  [
    {
      pattern:
        /\b(?:im+ediat(?:e|ely|ly)|at short notice|as (?:and when )?required|prompt(?:ly)?|regular(?:ly)?|as soon as (?:possible|practicable|he can|she can|reasonably (?:practicable|possible))|asap|a\.s\.a\.p\.?|periodic(?:ally)?|often|from time to time|occasional(?:ly)?|frequently|at regular intervals|in good time|without delay|in a timely (?:manner|way|fashion)|urgent(?:ly)?|straight ?away|right away|(?<!\bas )soon|in due course|every so often|(?:every )?now and (?:then|again)|once in a while|speedily|quickly)\b/gi,
      message: (found) => `No clock shows “${found}”. Give a day, an hour or a number of days.`,
      suggestion: 'For example: every Monday 18:00–20:00',
      unless: ({ words }, [, end]) =>
        /^ (?:family\b|danger|medical|(?:care|treatment|help|surgery|appointments?|calls?)\b)/i.test(
          words.slice(end),
        ),
    },
  ],
)
