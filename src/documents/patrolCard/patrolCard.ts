import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { ServedCase, ServedCondition } from '#src/domain/audience/servedCase.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { offences } from '#src/domain/law/offences.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Text } from '../blocks.ts'
import { conditionInShort } from '../conditionInShort.ts'
import { interimConditions } from '../draftOrder/draftOrder.ts'
import { capital, fullStop } from '../format.ts'
import { orderKind } from '../orderKind.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { gap } from '../phrase.ts'
import { copyTexts } from './copyTexts.ts'
import { safeRoute } from './safeRoute.ts'
import { whatToSeize } from './seize.ts'

export const patrolCardTitle = 'Patrol card'

/** One side for an officer who is called to a breach: each condition in a line, its proof, what to seize, and how to reach whom. */
export function patrolCard(served: ServedCase, police: PoliceCase, contact: string): Block[] {
  const conditions = conditionsInForce(served)
  return [
    ...paperOpening(patrolCardTitle, [who(served), ...terms(served)]),
    ...notInForce(served),
    table(conditions, police),
    actions([...onABreach(police, conditions, contact), ...copyTexts(served, conditions)]),
  ]
}

/** What the court made, once that is recorded; until then what it was asked for. */
function conditionsInForce(served: ServedCase): readonly ServedCondition[] {
  if (served.order?.allRecorded) return served.order.conditions
  return orderKind(served) === 'interim' ? interimConditions(served) : served.conditions
}

function who({ defendant }: ServedCase): Row {
  const born = defendant.born ? `, born ${longDate(defendant.born)}` : ''
  const missing = { what: 'the name of the defendant', step: 'defendant' } as const
  return { label: 'Defendant', value: defendant.name ? `${defendant.name}${born}` : missing }
}

function terms({ order, route }: ServedCase): Row[] {
  if (!order) return []
  const kind = order.kind === 'interim' ? 'Interim stalking protection order' : 'Stalking protection order'
  const done = route?.kind === 'change' ? 'changed' : 'made'
  const made = order.madeOn ? `, ${done} ${longDate(order.madeOn)}` : ''
  const served = order.servedOn ? `, served ${longDate(order.servedOn)}` : ', not recorded as served'
  return [
    { label: 'Order', value: `${kind}${made}${served}` },
    { label: 'Ends', value: ends(order) },
  ]
}

function ends({ runs, lastDay }: NonNullable<ServedCase['order']>): Text {
  if (runs === 'untilFurtherOrder') return 'Until a further order'
  return lastDay ? `End of ${longDate(lastDay)}` : gap('the last day of the order')
}

/** What to do and what to copy, in the small type of a table, so that the card keeps to one side. */
function actions(rows: readonly Row[]): Block {
  return {
    kind: 'table',
    caption: 'What to do, and what to copy',
    columns: [
      { header: 'Matter', width: 2.6, rowHeader: true },
      { header: 'What to do or to copy', width: 10 },
    ],
    rows: rows.map(({ label, value }): Text[] => [
      label,
      typeof value === 'object' && 'what' in value ? gap(value.what) : value,
    ]),
  }
}

function notInForce({ order }: ServedCase): Block[] {
  const text = order
    ? order.allRecorded
      ? undefined
      : 'It is not yet recorded which conditions the court made, and in which words. Check the order before you act.'
    : 'NO ORDER IS IN FORCE. This card shows what the court is asked for. Do not act on it.'
  return text ? [{ kind: 'paragraph', tone: 'warning', text }] : []
}

function table(conditions: readonly ServedCondition[], { file, words }: PoliceCase): Block {
  const how = new Map(conditionsOf(file).map(({ id, monitoring }) => [id, words.say(monitoring?.how)]))
  return {
    kind: 'table',
    caption: 'Conditions. Read the order for the exact words and the exceptions',
    columns: [
      { header: 'No.', width: 0.8, rowHeader: true },
      { header: 'In short', width: 5 },
      { header: 'What proves a breach', width: 7 },
    ],
    rows: conditions.map((condition): Text[] => [
      String(condition.number),
      conditionInShort(condition),
      !how.has(condition.id)
        ? 'Read the order.'
        : how.get(condition.id)?.trim()
          ? fullStop(how.get(condition.id) ?? '')
          : gap('what proves a breach'),
    ]),
    empty: 'No condition is recorded.',
  }
}

function onABreach(police: PoliceCase, conditions: readonly ServedCondition[], contact: string): Row[] {
  const { file, words } = police
  const [breach, ...notification] = offences
  const seize = whatToSeize(police, new Set(conditions.map(({ id }) => id)))
  const first = notification[0]?.code ?? ''
  const last = notification.at(-1)?.code ?? ''
  return [
    {
      label: 'On a breach',
      value: file.safety?.breach?.trim()
        ? fullStop(file.safety.breach)
        : { what: 'what a patrol does on a breach', step: 'safety' },
    },
    {
      label: 'Secure or seize',
      value: `${capital(joinWords(seize)) || 'What shows the breach'}. The Act gives no power of arrest, entry or seizure of its own: use your general powers.`,
    },
    {
      label: 'Offences',
      value: `Breach without reasonable excuse: ${breach.code} (${breach.pnld}), section 8(1). Notification: ${first} to ${last}, section 11(1).`,
    },
    ...(file.protected?.people ?? []).map((person) => safeRoute(person, words.shown(person.id))),
    { label: 'Ask', value: whomToAsk(file, contact) },
  ]
}

/** The contact of the force, and the officer in the case where a number or an address of that officer is known. */
function whomToAsk({ applicant }: CaseFile, contact: string): string {
  const { name, rank, number, phone, email } = applicant?.officer ?? {}
  const reached = [phone, email].filter((way) => way?.trim()).join(', ')
  if (reached === '') return contact
  const officer = [rank, number, name].filter(Boolean).join(' ')
  return `${fullStop(contact)} The officer in the case: ${officer ? `${officer}, ` : ''}${reached}`
}
