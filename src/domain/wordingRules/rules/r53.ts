import { houseRule } from '#src/domain/law/citations.ts'
import { type Pattern, wordRule } from '../wordRule.ts'

const plain = (found: string) => `“${found.trim()}” is old legal English. Use a plain word.`

/** Plain words that always mean the same as the old ones; none where these add nothing. */
const plainWords = {
  'pursuant to': 'under',
  'in the event that': 'if',
  'prior to': 'before',
  hereby: '',
  thereafter: 'after that',
  whereby: 'by which',
  'save for': 'except for',
  'save that': 'except that',
  'save where': 'except where',
}
/** After these “shall” tells what something means or how long it lasts, and not what somebody must do. */
const noDuty =
  /^ (?:not )?(?:mean|include|constitute|refer|have the meaning|last|remain|continue|apply|take effect|come into|expire|end\b|prevent|affect|be (?:construed|read|deemed|treated|taken|entitled|in force|interpreted))/i

/** Forthwith, hereby, shall: words that people misread. */
export const r53 = wordRule(
  {
    code: 'R53',
    level: 'I',
    title: 'A word of old legal English',
    authority: houseRule('a condition is written in plain English'),
  },
  [
    {
      pattern: /\bshall\b/gi,
      message: plain,
      replacement: (found, { words }, [, end]) =>
        noDuty.test(words.slice(end)) ? undefined : /t$/i.test(found) ? 'must not' : 'must',
    },
    ...Object.entries(plainWords).map(([old, word]) => ({
      pattern: new RegExp(`\\b${old}\\b`, 'gi'),
      message: plain,
      replacement: () => word,
    })),
    {
      pattern:
        /\bthe (?:afore-?)?said(?= [\p{L}\uE000])|\b(?:the )?(?:afore-?mentioned|above-?mentioned)\b/giu,
      message: plain,
      replacement: withoutSaid,
    },
    {
      pattern: /\bwhatsoever\b/gi,
      message: plain,
      replacement: (_, { words }, [start]) =>
        /\b(?:any|no) [^.;,]{1,30}$/i.test(words.slice(0, start)) ? '' : undefined,
    },
    {
      pattern: /\bnotwithstanding\b/gi,
      message: plain,
      replacement: (_, { words }, [, end]) =>
        /^ (?:the|any|this|these|those|condition|paragraph)\b/i.test(words.slice(end))
          ? 'despite'
          : undefined,
    },
    {
      pattern: /\bforthwith\b/gi,
      message: plain,
      suggestion: 'Give a day, an hour or a number of days',
    },
    {
      pattern:
        /\b(?:herein(?:after|before)?|hereto|heretofore|thereof|therein|thereto|howsoever|whomsoever|inter alia|desist(?: from)?|refrain(?: from)?|such person|cease and desist)\b/gi,
      message: plain,
    },
  ],
)

type Replacement = NonNullable<Pattern['replacement']>

const names = /^ (\uE000+(?: \uE000+)*)/
const titled = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b/
const called = /\b(?:Manager|Team|Unit|Order|Court|Officer|Devices?|Accounts?|Zone|Area|Police|Programme)\b/

/** “The said street” is the street, “the said Ember House” is Ember House. One word with a capital may be either. */
function withoutSaid(...[found, { text, words }, [, end]]: Parameters<Replacement>): string | undefined {
  if (!/^the /.test(found.toLowerCase()) || found === found.toUpperCase()) return undefined
  if (/^ \p{L}/u.test(words.slice(end))) return 'the'
  const { length } = names.exec(words.slice(end))?.[1] ?? ''
  const name = text.slice(end + 1, end + 1 + length)
  return titled.test(name) || (name.includes(' ') && !called.test(name)) ? '' : undefined
}
