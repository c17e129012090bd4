import { houseRule } from '#src/domain/law/citations.ts'
import { forbids } from '../forbids.ts'
import { type Pattern, wordRule } from '../wordRule.ts'

const twice = (found: string) => `“${found}” says “not” twice, so that it forbids keeping to it.`

/** A ban with a second “not” in it forbids keeping to it. */
export const r12 = wordRule(
  {
    code: 'R12',
    level: 'E',
    title: 'Two negatives',
    authority: houseRule('a condition has a single negative'),
  },
  [
    {
      pattern:
        /\b(?:prohibited|forbidden|banned|barred|prevented|restrained|stopped) from:?\s[^.;]{0,80}?\b(?:not|never|cannot)\b/gi,
      message: twice,
      suggestion: 'Begin with “must not” and leave out the other “not”',
      replacement: asBan,
    },
    {
      pattern: new RegExp(
        `${forbids}\\s+(?:not|never|fail|refuse|neglect|omit|forget)\\b|${forbids}\\b[^.;:()]{0,60}?\\b(?:not to|to not|never)\\b`,
        'gi',
      ),
      message: twice,
      suggestion: 'Say what the defendant must do: “must …”',
      replacement: asDuty,
    },
  ],
)

type Replacement = NonNullable<Pattern['replacement']>

const doubled = /^[a-z]+ from:? (?:not to|(?:must|may|shall|is) not(?: to)?)(?= (?!\w*ing\b)[a-z])/i

/** “Is prohibited from: not to enter” is “must not enter”. */
function asBan(...[, { words }, [start]]: Parameters<Replacement>): ReturnType<Replacement> {
  const [ban] = doubled.exec(words.slice(start)) ?? []
  const [is] = /(?:^|(?<=^|\n| )(?:(?:shall|must) be|is|are) )$/i.exec(words.slice(0, start)) ?? []
  if (ban === undefined || is === undefined) return undefined
  return { span: [start - is.length, start + ban.length], words: 'must not' }
}

/** “Must not fail to attend” is “must attend”, in a requirement: a prohibition begins with “must not”. */
function asDuty(...[, { words, kind }, [start, end]]: Parameters<Replacement>): ReturnType<Replacement> {
  const isDuty = /\b(?:fail|refuse|neglect|omit|forget)$/i.test(words.slice(start, end))
  const isAlone = /^ to [a-z]/i.test(words.slice(end)) && !/\bfrom:? ?$/i.test(words.slice(0, start))
  return kind === 'requirement' && isDuty && isAlone ? { span: [start, end + 3], words: 'must' } : undefined
}
