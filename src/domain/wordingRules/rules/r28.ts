import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

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
      pattern:
        /\b(?:use|using|contact\b[^.;]*?\b(?:on|by|via|through|over)|log in to|sign in to)\s+(?:the )?(?:Facebook|Instagram|WhatsApp|Snapchat|TikTok|Twitter|X|Telegram|Messenger|YouTube|LinkedIn|Signal|Discord|Reddit|Tinder|Bumble|Hinge|Threads|Bluesky|Skype|FaceTime|iMessage|Kik|Viber)\b(?:(?:, | or | and |\/)(?:Facebook|Instagram|WhatsApp|Snapchat|TikTok|Twitter|X|Telegram|Messenger|YouTube|LinkedIn|Signal|Discord|Reddit|Tinder|Bumble|Hinge|Threads|Bluesky|Skype|FaceTime|iMessage|Kik|Viber))*/gi,
      on: 'text',
      message: (found) =>
        `“${found}” names only some services: the next one is not covered. Say “any online service, including …”.`,
      suggestion: 'For example: must not contact … by any online service, including Facebook and Instagram',
      unless: ({ text }, [start]) =>
        /\b(?:any|all|every|other)\s+(?:\w+\s+){0,3}(?:service|media|app|apps|platform|platforms|means|account|site)s?\b/i.test(
          text,
        ) || /\b(?:except|unless|only|may)\b[^.;]*$/i.test(text.slice(0, start)),
    },
  ],
)
