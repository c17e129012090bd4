import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

const platforms =
  '(?:Facebook|FB|Instagram|Insta|WhatsApp|Snapchat|Snap|TikTok|Twitter|X|Telegram|Messenger|YouTube|LinkedIn|Signal|Discord|Reddit|Tinder|Bumble|Hinge|Grindr|Threads|Bluesky|Skype|FaceTime|iMessage|Kik|Viber|Strava|Vinted|OnlyFans)'
const ways =
  '(?:use|using|go(?:ing)? on(?: to)?|log (?:in|on) ?to|sign in to|(?:contact|messag|add|send|call|text|writ|speak|talk|communicat|post|find|friend|reach|tag|poke|DM|snap|ring|phon|video-?call)\\w*\\b[^.;]{0,80}?\\b(?:on|by|via|through|over|using|with))'
const pattern = new RegExp(
  `\\b${ways}\\s+(?:the )?${platforms}\\b(?:(?:, ?| or | and |/)${platforms}\\b)*(?! (?:accounts?|profiles?|page|group))`,
  'gi',
)

/** A list of named apps, which the next app escapes. */
export const r28 = wordRule(
  {
    code: 'R28',
    level: 'W',
    title: 'A closed list of platforms',
    authority: houseRule('a condition outlives the apps that it names'),
  },
  [
    {
      pattern,
      on: 'named',
      message: (found) =>
        `“${found}” names only some services: the next one is not covered. Say “any online service, including …”.`,
      suggestion: 'For example: must not contact … by any online service, including Facebook and Instagram',
      unless: ({ text }, [start, end]) =>
        /\bx$/.test(text.slice(start, end)) ||
        /\b(?:any|all|every|other|another)\s+(?:\w+\s+){0,3}(?:service|media|app|apps|platform|platforms|means|account|site)s?\b/i.test(
          text,
        ) ||
        /\b(?:except|unless|only|may(?! not))\b[^.;]*$/i.test(text.slice(0, start)),
    },
  ],
)
