import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A condition on a state of mind or body that nobody else can see. */
export const r58 = wordRule(
  {
    code: 'R58',
    level: 'W',
    title: 'It depends on how the defendant feels',
    authority: houseRule('a breach can be seen from outside'),
  },
  [
    {
      pattern:
        /\b(?:when(?:ever)?|if|while|once|unless) (?:(?:he|she|they)(?:’s|'s|’re|'re)|(?:he|she|they|the defendant) (?:is|are|was|feels?|becomes?|gets?)|feeling|being) ?(?:feeling )?(?:too |very )?(?:upset|angry|well|unwell|drunk|sober|intoxicated|stressed|depressed|low|anxious|tempted|under the influence|calm|ill|better|lonely|jealous|unable to cope|like it|like)\b|\b(?:when(?:ever)?|if|while) (?:too |very )?(?:upset|angry|well|unwell|drunk|sober|intoxicated|stressed|depressed|anxious|tempted|under the influence|ill|lonely|jealous)\b|\bin (?:the right|a (?:good|bad|better)) (?:frame of mind|headspace|mood|place)\b|\b(?:feel(?:s|ing)?|is|are) (?:not )?up to it\b|\b(?:if|when(?:ever)?|while) (?:he|she|they) (?:is|are|gets?|becomes?|feels?) (?:wound up|worked up|high|hungover|tired|down|in a bad way)\b|\b(?:unless|if|when(?:ever)?) (?:he|she|they) (?:does|do)(?:n[’']t| not) (?:feel|want|like|wish)\b|\b(?:if|when(?:ever)?) (?:he|she|they|the defendant) (?:feels?|wants?|wish(?:es)?|thinks?)\b/gi,
      message: (found) =>
        `“${found}” is a state that nobody else can see, so a breach cannot be proved. Take it out.`,
    },
  ],
)
