import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

const consent = (found: string) =>
  `“${found}” would let the protected person be pressed to agree, and a breach be blamed on them. Take it out; name a court order or a role of the police instead.`

/** Those who may be asked. */
const ofPolice = /\b(?:manager|police|officer|team|unit|court|judge|social worker|school)\b/i

/** An exception that puts the protected person under pressure to agree. */
export const r45 = wordRule(
  {
    code: 'R45',
    level: 'E',
    title: 'Consent of the protected person as a way out',
    authority: houseRule('the protected person is never asked to release the defendant'),
  },
  [
    {
      pattern:
        /\b(?:with|without|unless|except|save|absent|by|on|at)\b[^.;]{0,40}?(?:(?<= )|(?<=^))(?:her|his|their|the protected person(?:’s|'s)?|the victim(?:’s|'s)?|\uE000+(?:’s|'s)?)\s+(?:own |prior |written |express |clear )*(?:consent|permission|agreement|invitation|approval|request|say(?:-| )so|okay|ok|wish(?:es)?)\b/gi,
      message: consent,
    },
    {
      pattern:
        /\b(?:unless|except|until|save|if|without|provided(?: that)?|as long as|so long as)\b[^.;]{0,30}? (?:she|he|they|the protected person|the victim|\uE000+)\s+(?:has |have |had |first )?(?:consent(?:s|ed)?|agree[sd]?|invite[sd]?|allow(?:s|ed)?|permit(?:s|ted)?|says? (?:so|otherwise|(?:that )?(?:he|she|they) (?:can|may)|yes|(?:it is |it[’']?s )?(?:ok|okay|fine|all right))|ask(?:s|ed)? (?:him|her|them|for it|to)|want(?:s|ed)? (?:it|to|him|her)|is (?:happy|okay|ok|fine|willing)|wishes)\b/gi,
      message: consent,
      unless: ({ text }, [start, end]) => ofPolice.test(text.slice(start, end)),
    },
    {
      pattern:
        /\b(?:unless|until|except (?:when|if|where)|save (?:when|if|where))\b[^.;]{0,30}? (?:she|the protected person|the victim|\uE000+)\s+(?:first )?(?:contacts|calls|phones|rings|texts|messages|emails|writes|comes|speaks|approaches|initiates|makes contact|gets in touch)\b|\b(?:unless|except (?:when|if|where)|if) (?:\w+ )?(?:invited|asked|welcome)\b|\bunless (?:first )?(?:contacted|called|messaged|phoned|texted|approached) (?:first )?by\b|\bagainst (?:her|his|their|the protected person(?:’s|'s)|\uE000+) (?:will|wish(?:es)?)\b|\b(?:unwanted|unwelcome|uninvited|unsolicited|nonconsensual|non-consensual)\b/gi,
      message: consent,
      unless: ({ words }, [start, end]) =>
        /^ (?:in writing )?by (?:the |an? )?(?:police|officer|court|SPO|constable|\uE000+ \uE000+ (?:officer|team))/i.test(
          words.slice(end),
        ) || /^if asked/i.test(words.slice(start, end)),
    },
    {
      pattern:
        /\b(?:consent|permission|agreement|approval|invitation) (?:of|from|by) (?:the protected person|the victim|her|\uE000+)/gi,
      message: consent,
      unless: ({ text }, [start, end]) => ofPolice.test(text.slice(start, end + 20)),
    },
  ],
)
