import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { applyTest } from '#src/domain/law/act.ts'
import type { Text } from '../blocks.ts'
import { chiefOfficerOf } from '../names.ts'
import { gap, phrase } from '../phrase.ts'
import { quoted } from '../quoted.ts'

/**
 * "it appears to the Chief Constable that …": said of a test only once it is recorded on the chief officer's authority that
 * the test appears to be met, SPA 2019 s.1(1); until then a gap.
 */
export function appears(served: ServedCase, limb: 'acts' | 'risk' | 'necessity', it: 'It' | 'it'): Text {
  if (!served.applicant.authorised?.appears.includes(limb))
    return gap(`whether the test of ${limb} appears to the chief officer to be met`)
  return phrase`${it} appears to ${chiefOfficerOf(served)} that ${quoted(applyTest[limb])}`
}
