import type { SliceId } from '../case/slices.ts'
import type { VerifiedAuthority } from '../law/authority.ts'
import { spa } from '../law/citations.ts'

type Answer = { path: RegExp; authority: VerifiedAuthority }

const answer = (path: RegExp, authority: VerifiedAuthority): Answer => ({ path, authority })

const ofCondition: readonly Answer[] = [
  answer(/^items\.\d+\.(?:necessity|protects)/, spa('s.2(2)')),
  answer(/^items\.\d+\.(?:text|exceptions)/, spa('s.6(c)')),
  answer(/^items\.\d+\.locality/, spa('s.6(d)')),
  answer(/^items\.\d+\.period/, spa('s.6(e)')),
]

/** The answers without which an application or a draft order is not what the Act asks for, by page and field path, each with its section. */
export const statutoryAnswers: { readonly [S in SliceId]?: readonly Answer[] } = {
  applicant: [
    answer(/^(?:force|forceKind|chiefOfficer)$/, spa('s.1(1)')),
    answer(/^authorisation(?:\.(?:given|appears))?$/, spa('s.1(1)')),
  ],
  court: [answer(/^kind$/, spa('s.14(1)'))],
  defendant: [answer(/^name$/, spa('s.1(1)'))],
  area: [answer(/./, spa('s.1(3)'))],
  protected: [answer(/^people$|^people\.\d+\.(?:name|shownAs|victimOfActs)/, spa('s.1(1)(c)'))],
  acts: [answer(/^items$|^items\.\d+\.(?:kind|when|what)/, spa('s.1(1)(a)'))],
  risk: [answer(/^atRisk/, spa('s.1(4)')), answer(/^reasoning$/, spa('s.1(1)(b)'))],
  necessity: [answer(/^reasoning$/, spa('s.1(1)(c)'))],
  prohibitions: ofCondition,
  requirements: ofCondition,
  length: [
    answer(/^period(?:\.(?:kind|years|months|lastDay))?$/, spa('s.3(1)')),
    answer(/^locality/, spa('s.6(d)')),
  ],
  interim: [answer(/^lastDay$/, spa('s.5(6)'))],
}
