import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

const hours = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(?:am|pm)\b|\bby \d{1,2} \w+ \d{4}\b/i
const purpose =
  /\bto (?:check|see|look|examine|establish|confirm|inspect)\b|\bfor the purpose\b|\bfor inspection (?:for|of)\b|\bonly for\b|\breturned\b|\breturn\b|\bunder O11\b/i

/** Devices handed over or inspected at any hour, for no purpose that is said. */
export const r33 = wordRule(
  {
    code: 'R33',
    level: 'W',
    title: 'An inspection without limits',
    authority: houseRule('an inspection has hours, a purpose and a return'),
  },
  [
    {
      pattern:
        /\b(?:hand(?:s|ing)? (?=[^.;]{0,30} to (?:any|the|a) (?:police|officer|constable)\b(?! of))|hand(?:s|ing)? (?:over|in|police|officers?|them|the police)|surrender(?:s|ing)?|produc(?:e|es|ing)|provid(?:e|es|ing)|giv(?:e|es|ing)|allow(?:s|ing)?|permit(?:s|ting)?|mak(?:e|es|ing) available|submit(?:s|ting)?|let|disclos(?:e|es|ing)|shar(?:e|es|ing))\b(?:(?!\b(?:number|details|make|model|IMEI|usernames?|name)\b)[^.;]){0,50}?\b(?<!\bto )(?:devices?|(?:mobile |smart)?phones?(?! (?:number|call|bill))|computers?|laptops?|tablets?|mobiles?|passwords?|passcodes?|PINs?|log-?ins?)\b/gi,
      on: 'named',
      message: (found) => `“${found}”: say between which hours, to check for what, and when it comes back.`,
      suggestion:
        'For example: hand over the phone 08:00–20:00 to check for messages to Ms Quill; returned in 48 hours',
      unless: ({ text, words }, [start]) =>
        /\b(?:(?:must|need) not|not to|never) (?!(?:fail|refuse|neglect|omit|forget)\b)[^.;]*$/i.test(
          words.slice(0, start),
        ) ||
        /\bunder condition \d/i.test(text) ||
        (hours.test(text) && purpose.test(text)),
    },
  ],
)
