import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'
import { afterSexOffenderNotification } from '#src/domain/law/periods/afterSexOffenderNotification.ts'
import { initialNotification } from '#src/domain/law/periods/initialNotification.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Block, Lang } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { serviceDays, stationCaution } from '../notification/serviceDays.ts'
import { type NotificationState, notificationState } from '../notificationState.ts'
import { gap } from '../phrase.ts'
import { type ExplanationSpeech, explanationSpeech } from './explanationSpeech.ts'

/** What the defendant must tell the police, by which day and at which stations, in steps. */
export function notifySteps(
  served: ServedCase,
  kind: OrderKind,
  today: IsoDate,
  lang: Lang = 'en-GB',
): Block[] {
  const state = notificationState(served, kind, today)
  const said = explanationSpeech(lang)
  const { words, tell, asWritten } = said
  const stations = asWritten(served.stations ? fullStop(served.stations) : gap('the police stations'))
  return [
    { kind: 'heading', level: 2, text: words.tellPolice },
    ...byWhen(served, state, today, said),
    {
      kind: 'bullets',
      items: [
        words.goThere,
        ...(state.duty === 'changesOnly' ? [] : [words.sayIt]),
        words.notByPhone,
        words.fingerprints,
        words.proof,
      ],
    },
    { kind: 'paragraph', text: tell('anyStation', { stations }) },
    { kind: 'paragraph', text: state.duty === 'notYet' ? words.changesThen : words.changes },
    { kind: 'paragraph', text: words.noHome },
  ]
}

function byWhen(
  served: ServedCase,
  state: NotificationState,
  today: IsoDate,
  said: ExplanationSpeech,
): Block[] {
  const { words } = said
  if (state.duty === 'notYet') return notYet(state, said)
  if (state.duty === 'changesOnly') return [{ kind: 'paragraph', text: words.changesOnly }]
  const servedOn = served.order?.servedOn
  return [
    ...(servedOn ? deadline(servedOn, said) : table(served, today, said)),
    ...(state.part2 === 'notKnown' ? [{ kind: 'paragraph', text: words.registered } as const] : []),
    ...(state.interimBefore === 'possible' ? [{ kind: 'paragraph', text: words.afterInterim } as const] : []),
  ]
}

function deadline(servedOn: IsoDate, { lang, say, weekday }: ExplanationSpeech): Block[] {
  const { lastDay, caution } = initialNotification(servedOn)
  return [
    {
      kind: 'paragraph',
      tone: 'warning',
      text: say('deadline', { served: weekday(servedOn), last: weekday(lastDay) }),
    },
    ...(caution ? [{ kind: 'paragraph', text: stationCaution(lastDay, lang) } as const] : []),
  ]
}

function table(served: ServedCase, today: IsoDate, { words, lang }: ExplanationSpeech): Block[] {
  return [
    { kind: 'paragraph', tone: 'warning', text: words.threeDays, keepWithNext: true },
    ...serviceDays(served, today, lang),
  ]
}

function notYet({ part2Ends }: NotificationState, { words, lang, say, weekday }: ExplanationSpeech): Block[] {
  const period = part2Ends ? afterSexOffenderNotification(part2Ends) : undefined
  const when = period
    ? say('endsThen', { first: weekday(period.firstDay), last: weekday(period.lastDay) })
    : words.endsLater
  const caution = period?.caution ? [stationCaution(period.lastDay, lang)] : []
  return [{ kind: 'paragraph', tone: 'warning', text: [words.alreadyTelling, when, ...caution].join(' ') }]
}
