import { spa } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A duty that has nothing to do with preventing acts associated with stalking. */
export const r38 = wordRule(
  { code: 'R38', level: 'W', title: 'Outside the purpose of the order', authority: spa('s.1(2)') },
  [
    {
      pattern:
        /\b(?:must|shall)\b[^.;]{0,15}?\b(?:find|get|obtain|look for|seek|keep|hold down) (?:a |some |paid |full[- ]time )*(?:job|work|employment)\b|\b(?:must|shall)\b[^.;]{0,15}?\b(?:lose weight|(?:stop|give up) (?:smoking|drinking|alcohol|gambling|(?:taking |using )?drugs)|apologise|say sorry|write (?:\S+ ){0,3}?(?:a letter of apology|an apology|a (?:letter|note) (?:to )?(?:say(?:ing)? sorry|apologis(?:e|ing)))|(?:go to|enrol (?:at|in)|start|finish) (?:college|school|university|work)|pay (?:\S+ ){0,4}?(?:compensation|damages|a fine|(?:his|her|their) (?:debts|rent))|get (?:some )?(?:help|advice|support) (?:with|for|about)|clean|tidy|go to church|improve (?:him|her|them)sel(?:f|ves)|sort (?:(?:him|her|them)sel(?:f|ves)|(?:his|her|their) \w+) out|move house|find (?:somewhere|accommodation|a home))\b/gi,
      message: (found) =>
        `“${found}” does not prevent acts associated with stalking, which is what the order is for. Say which risk it meets, or take it out.`,
    },
  ],
)
