import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Engage with, co-operate, be of good behaviour: nobody can count them. */
export const r37 = wordRule(
  {
    code: 'R37',
    level: 'W',
    title: 'A duty that cannot be counted',
    authority: houseRule('a requirement can be counted'),
  },
  [
    {
      pattern:
        /\b(?:engag(?:e|es|ed|ing|ement) (?:fully |positively |meaningfully |actively |constructively )*(?:with|in|w(?=\/))|(?:fully |positively |actively )?co(?:-| )?operat(?:e|es|ed|ing|ion)(?: with)?|participat(?:e|es|ed|ing)(?: fully| actively)?|(?:be of |be on (?:his|her|their) best |)good behaviou?r|keep the peace|behave(?: \w+ly| himself| herself| themselves)?|work with|follow (?:all |any |the |every )?(?:instructions?|directions?|advice|guidance)|(?:comply with|obey) (?:all |any |the |every )?(?:lawful |reasonable )?(?:instructions?|directions?|requests?|staff|services|probation)|do(?:es)? (?:as|what(?:ever)?) (?:he|she|they) (?:is|are) told|as (?:directed|instructed)(?: by)?|attend as required|make progress|show (?:\w+ )?(?:commitment|willingness|motivation|remorse|insight)|address (?:his|her|their) (?:\w+ )?behaviou?r|take part fully|take part in (?:the |any |its )?(?:course|programme|group|treatment|therapy|support|activities|work))\b/gi,
      message: (found) =>
        `“${found}” cannot be counted, so a breach cannot be proved. Say which sessions, how many, where and when.`,
      suggestion: 'For example: must attend all three sessions listed in Schedule C',
    },
  ],
)
