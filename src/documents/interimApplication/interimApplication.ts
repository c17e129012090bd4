import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import { interimWords } from '#src/domain/law/interim.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { afterSection } from '../application/afterSection.ts'
import { allegationTable } from '../application/allegation.ts'
import { applicantSection, areaSection } from '../application/applicantSection.ts'
import type { PaperSetting } from '../application/application.ts'
import { circumstancesSection } from '../application/circumstancesSection.ts'
import { conditionTable, protectedByAll } from '../application/conditionsSection.ts'
import { declarationSection } from '../application/declarationSection.ts'
import { defendantSection } from '../application/defendantSection.ts'
import { disclosureSection } from '../application/disclosureSection.ts'
import { evidenceSection } from '../application/evidenceSection.ts'
import { hearingSection } from '../application/hearingSection.ts'
import { necessitySection } from '../application/necessitySection.ts'
import { proceedingsSection } from '../application/proceedingsSection.ts'
import { protectedSection } from '../application/protectedSection.ts'
import { reasonsToFollow } from '../application/reasonsToFollow.ts'
import { riskSection } from '../application/riskSection.ts'
import { stalkingSection } from '../application/stalkingSection.ts'
import { witnessesSection } from '../application/witnessesSection.ts'
import type { Block } from '../blocks.ts'
import { numbered, paragraph } from '../paragraphs.ts'
import { gap, phrase } from '../phrase.ts'
import { quoted } from '../quoted.ts'
import { told } from '../told.ts'
import { interimTestSection } from './interimTestSection.ts'
import { interimTitle } from './interimTitle.ts'
import { mainApplicationSection } from './mainApplicationSection.ts'
import { noticeSection } from './noticeSection.ts'
import { periodSection } from './periodSection.ts'
import { shortNoticeHearsay } from './shortNoticeHearsay.ts'

/** The application for an interim order, SPA 2019 s.5; nothing where the route does not ask for one. */
export function interimApplication(
  served: ServedCase,
  { declaration, madeOn, shortForm }: PaperSetting,
): Block[] {
  if (served.route?.kind !== 'fullWithInterim' && served.route?.kind !== 'interimOnly') return []
  return numbered([
    ...interimTitle(served, madeOn),
    ...interimSection(served, shortForm),
    ...(served.route.kind === 'interimOnly' ? grounds(served, madeOn) : []),
    ...declarationSection(served, declaration),
  ])
}

/** Without a main application in the same pack, the parties and the grounds stand here as well. */
function grounds(served: ServedCase, madeOn: IsoDate): Block[] {
  return [
    ...applicantSection(served),
    ...areaSection(served),
    ...defendantSection(served),
    ...protectedSection(served),
    ...stalkingSection(served),
    ...riskSection(served),
    ...necessitySection(served),
    ...localitySection(served),
    ...circumstancesSection(served),
    ...proceedingsSection(served),
    ...evidenceSection(served),
    ...witnessesSection(served),
    ...disclosureSection(served),
    ...hearingSection(served),
    ...afterSection(served, madeOn, 'interim'),
  ]
}

/** Where the interim order is to have effect: SPA 2019 s.5(5). */
function localitySection({ conditions }: ServedCase): Block[] {
  const limited = conditions.filter(({ interim, locality }) => interim && locality?.reach === 'limited')
  const law = `An interim order has effect ${quoted(interimWords.everywhere)}.`
  return [
    { kind: 'heading', level: 2, text: 'Where the order is to have effect' },
    ...(limited.length > 0
      ? limited.map(({ number, locality }) =>
          paragraph(
            phrase`${law} Condition ${String(number)} is limited to ${locality?.where ?? gap('the locality')}.`,
          ),
        )
      : [paragraph(`${law} No condition is limited to a locality.`)]),
  ]
}

/** All that the interim application says of its own, without its head and its signature. */
export function interimSection(served: ServedCase, shortForm = false): Block[] {
  const { interim } = served
  return [
    ...mainApplicationSection(served),
    ...interimTestSection(),
    ...told(interim?.appropriate, { what: 'why an interim order is appropriate', step: 'interim' }),
    { kind: 'heading', level: 2, text: 'Why protection cannot wait' },
    ...told(
      interim?.sinceLastAct,
      { what: 'what has happened since the last act', step: 'interim' },
      'Since the last act',
    ),
    ...told(
      interim?.cannotWait,
      { what: 'why protection cannot wait for the full hearing', step: 'interim' },
      'Why it cannot wait',
    ),
    ...periodSection(served),
    ...interimConditions(served, shortForm),
    ...noticeSection(served),
    ...shortNoticeHearsay(served),
  ]
}

function interimConditions(served: ServedCase, shortForm: boolean): Block[] {
  const asked = served.conditions.filter(({ interim }) => interim)
  const heading: Block = { kind: 'heading', level: 2, text: 'The conditions asked for now' }
  if (asked.length === 0)
    return [heading, { kind: 'missing', what: 'the conditions of the interim order', step: 'prohibitions' }]
  const same = protectedByAll(asked)
  const short = shortForm ? reasonsToFollow(served, asked) : { conditions: asked, toFollow: [] }
  const title = 'Conditions of the interim order, by their numbers in the full draft'
  return [
    heading,
    ...(same ? [paragraph(`Each condition protects ${same}.`)] : []),
    ...short.toFollow,
    ...(shortForm ? actsAnswered(served, asked) : []),
    conditionTable(title, short.conditions, { ...short, same }),
  ]
}

/** The acts that the conditions answer, so that a court can judge these without the main application beside them. */
function actsAnswered(served: ServedCase, asked: readonly ServedCondition[]): Block[] {
  const numbers = new Set(asked.flatMap(({ acts }) => acts))
  const acts = served.acts.filter(({ kind, number }) => kind === 'act' && numbers.has(number))
  if (served.route?.kind === 'interimOnly' || acts.length === 0) return []
  return [allegationTable('The acts that these conditions answer', acts, served)]
}
