import { familyGuidance } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

const vague = (found: string) => `“${found}” does not say what the defendant must not do. Name the acts.`
const suggestion =
  'For example: must not contact … by any means, including phone, post, email or social media'

/** Words that leave it to the reader what is forbidden: harass, pester, molest. */
export const r01 = wordRule(
  {
    code: 'R01',
    level: 'E',
    title: 'A word that does not say what is forbidden',
    authority: familyGuidance('words that do not say what is forbidden'),
  },
  [
    {
      pattern:
        /\b(?:harr?ass?(?:es|ed|ing|ment)?(?! (?:proceedings|hearing|trial|claim|case|warning|notice|order|conviction|charge))|pester(?:s|ed|ing)?|molest(?:s|ed|ing|ation)?|annoy(?:s|ed|ing|ance)?|bother(?:s|ed|ing)?|intimidat(?:e|es|ed|ing|ion|ory)|badger(?:s|ed|ing)?|hassl(?:e|es|ed|ing)|torment(?:s|ed|ing)?|victimi[sz](?:e|es|ed|ing)|stalk(?:s|ed)?|wind(?:s|ing)? (?:\S+ ){0,3}up|bull(?:y|ies|ied|ying)|taunt(?:s|ed|ing)?|goad(?:s|ed|ing)?|provok(?:e|es|ed|ing)|antagoni[sz](?:e|es|ed|ing)|terrori[sz](?:e|es|ed|ing)|frighten(?:s|ed|ing)?|scar(?:e|es|ed|ing)(?! off)|(?:be|make) (?:a |an )?(?:nuisance|pest|pain)|put(?:s|ting)? (?:\S+ ){1,3}?in fear|(?:amounts? to|constitut(?:es?|ing)|commit(?:s|ting)?|acts? of|any form of) stalking|mess(?:es|ing)? with|have a go at|(?<=\b(?:not|to|or|by) )upset(?:ting)?|mak(?:e|es|ing) (?:\S+ ){1,3}?feel|give (?:\S+ ){0,3}?(?:grief|a hard time|trouble|stress|hassle)|mak(?:e|es|ing) (?:\S+ ){1,3}?li(?:fe|ves) (?:a |more )?(?:misery|miserable|hell|difficult|hard)|mind games|nuisance|(?<=\b(?:not|to|or) )target(?:ing)?|(?:emotional|psychological|mental)(?:ly)? (?:harm|abus|hurt)\w*|(?:harm|hurt) (?:\S+ ){1,3}?(?:emotionally|psychologically|mentally))\b/gi,
      message: vague,
      suggestion,
    },
    {
      pattern:
        /(?:\bcaus(?:e|es|ed|ing)\b[^.;]{0,40}?|\b(?:likely to|could|might|would|will) (?:cause |be )?(?:\S+ ){0,2}?)\b(?:alarm|stress|trouble|problems|aggro|grief|distress|upset|fear|offen[cd]e?|nuisance|annoyance|worry|anxiety|frightened|alarmed|distressed)\b/gi,
      message: vague,
      suggestion,
    },
  ],
)
