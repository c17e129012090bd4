import { type AdvocateCondition, type AdvocateView, advocateView } from '../audience/advocateView.ts'
import type { CaseFile } from '../case/caseFile.ts'
import type { Consultation } from '../review/consultations.ts'
import type { Share, SharedCondition, SharedMap } from './share.ts'

export type ShareAsked = {
  id: string
  personId: string
  /** The sentence for the served papers, which the person is asked to agree to. */
  sentence: string
  /** Whom to ask: a role and how to reach it. */
  contact: string
  /** The drawings of the maps, as PNG in base64, by the id of the map. */
  pictures: ReadonlyMap<string, string>
}

/**
 * What the advocate of one protected person gets: field by field from what advocateView.ts shows of that person. A condition whose
 * wording is not entered is not asked about. Undefined where the case protects nobody of that id.
 */
export function buildShare(file: CaseFile, asked: ShareAsked): Share | undefined {
  const view = advocateView(file, asked.personId)
  if (!view) return undefined
  const { person, reference, hearingOn, interimHearingOn, conditions, maps } = view
  return {
    v: 1,
    id: asked.id,
    person,
    ...(reference && { reference }),
    ...(hearingOn && { hearingOn }),
    ...(interimHearingOn && { interimHearingOn }),
    conditions: conditions.flatMap(conditionShared),
    maps: maps.flatMap((map) => mapShared(map, asked.pictures)),
    ...(asked.sentence.trim() && { sentence: asked.sentence.trim() }),
    contact: asked.contact,
  }
}

function conditionShared(condition: AdvocateCondition): SharedCondition[] {
  const { id, number, text, exceptions, purpose, lastDay, where, interim, question } = condition
  if (!text?.trim()) return []
  return [
    {
      ...{ id, number, text, exceptions, interim, question },
      ...(purpose && { purpose }),
      ...(lastDay && { lastDay }),
      ...(where && { where }),
    },
  ]
}

function mapShared(
  { id, number, conditions, title, words }: AdvocateView['maps'][number],
  pictures: ShareAsked['pictures'],
): SharedMap[] {
  if (number === undefined) return []
  const picture = pictures.get(id)
  return [
    { number, conditions, ...(title && { title }), ...(words && { words }), ...(picture && { picture }) },
  ]
}

/** What the officer’s record keeps of a share: to whom it went, until when, and the words that were sent. */
export function consultationOf(
  share: Share,
  { person, sentAt, to, expires }: Pick<Consultation, 'person' | 'sentAt' | 'to' | 'expires'>,
): Consultation {
  const { id, conditions, sentence } = share
  return {
    ...{ id, person, sentAt, to, expires },
    conditions: conditions.map((condition) => ({ id: condition.id, text: condition.text })),
    ...(sentence && { sentence }),
  }
}
