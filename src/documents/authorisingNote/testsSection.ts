import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import { applyTest } from '#src/domain/law/act.ts'
import type { Block } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, sentences, strong } from '../phrase.ts'

const limbs = ['acts', 'risk', 'necessity'] as const
const titles = { acts: 'Acts', risk: 'Risk', necessity: 'Necessity' } as const

/** The three tests of SPA 2019 s.1(1), each with a tick where it appears to be met, and the reason in the case. */
export function testsSection({ file, words }: PoliceCase): Block[] {
  const { authorisation } = file.applicant ?? {}
  const appears = authorisation?.given === 'notYet' ? [] : (authorisation?.appears ?? [])
  const reasons = {
    acts: words.say(file.stalking?.reasoning),
    risk: words.say(file.risk?.reasoning),
    necessity: words.say(file.necessity?.reasoning),
  }
  return [
    { kind: 'heading', level: 2, text: 'The three tests' },
    ...limbs.map((limb) =>
      paragraph(
        sentences(
          strong(`${appears.includes(limb) ? '☑' : '☐'} ${titles[limb]}.`),
          appears.includes(limb) ? 'It appears that' : 'It does not yet appear that',
          `“${applyTest[limb].words}”.`,
          reasons[limb]?.trim() ? fullStop(reasons[limb] ?? '') : gap(`why the test of ${limb} is met`),
        ),
      ),
    ),
  ]
}
