import { actPoints } from '#src/domain/law/act.ts'
import { houseRule } from '#src/domain/law/citations.ts'
import { withCaution } from '#src/domain/law/statement.ts'
import type { Clause } from '../clause.ts'
import { providerOf } from '../providerOf.ts'
import type { Remark, Span, WordingRule } from '../rule.ts'

const tag =
  /\b(?:wear|wears|wearing|have|keep|be fitted with|be given|accept|agree to|submit to)\b[^.;]{0,30}?\b(?:tags?\b|ankle (?:monitor|bracelet)|(?:electronic|GPS|location|satellite) (?:monitor|track)\w*)|\b(?:be|is) (?:electronically )?(?:tagged|monitored electronically)\b/i
const supplier = /\b(?:supplied|fitted|provided) by (?:the )?[\p{Lu}\uE000]/u
const letter = /\bletter\b|\bexhibit\b/i
const ending = /\buntil \d{1,2} \p{Lu}\p{L}+ \d{4}\b/u

const visit =
  /\b(?:allow|permit|let|admit|accept|agree to|submit to|give|have|receive)\b[^.;]{0,40}?\b(?:(?:home|unannounced|police) visits?|(?:visit|into|inside|enter|access to) (?:him at |her at |them at )?(?:(?:his|her|their) )?(?:home|house|flat|address|property|premises))\b/i
const team = /\b(?:Team|Unit|Manager|officers? of|PC|DC|DS|SPO|Station)\b/

/** A tag without a supplier, a letter and a last day, or a visit by nobody in particular. The Act does not mention tags: that is said of every tag. */
export const r57: WordingRule = {
  code: 'R57',
  level: 'E',
  title: 'A tag or a visit that nobody stands for',
  authority: houseRule('a tag has a supplier, a letter and a last day; a visit has a team'),
  needs: ['condition'],
  kind: 'requirement',
  partly: true,
  remarks: (clause) => {
    const tagged = tag.exec(clause.words)
    const visited = clause.exception || team.test(clause.text) ? null : visit.exec(clause.words)
    return [
      ...(tagged ? [onTag(clause, placeOf(tagged))] : []),
      ...(visited ? [{ span: placeOf(visited), message: noTeam, suggestion: visitExample }] : []),
    ]
  },
}

const noTeam = 'Say which team visits, how often, between which hours, and what it may check.'
const visitExample = 'For example: officers of the SPO Team, twice a month between 9am and 6pm'
const placeOf = ({ index, 0: found }: RegExpExecArray): Span => [index, index + found.length]

function onTag({ text, condition }: Clause, span: Span): Remark {
  const { name, exhibit } = providerOf(condition) ?? {}
  const isWhole =
    (name?.trim() || supplier.test(text)) &&
    (exhibit || letter.test(text)) &&
    (condition?.period?.runs === 'until' || ending.test(text))
  if (isWhole) return { span, level: 'I', severity: 'hint', message: withCaution(actPoints.tagging) }
  return {
    span,
    message: `${actPoints.tagging.text} Say who supplies it, by which letter, and until which day.`,
    suggestion: 'For example: must wear a tag supplied by TagCo under letter 6 until 4 May 2028',
  }
}
