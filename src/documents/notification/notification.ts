import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Audience, Block, Lang } from '../blocks.ts'
import { orderKind } from '../orderKind.ts'
import { notificationSpeech } from './notificationSpeech.ts'
import { partA } from './partA.ts'
import { partB, partC, partD, partE, partF } from './parts.ts'
import { en } from './words/en.ts'

export type NotificationOptions = {
  audience: Audience
  today: IsoDate
  /** The directed form, where the force has put it into its profile. */
  form: ForceProfile['notificationForm']
  lang?: Lang
}

/** Printed, and shown on the screen, until the force holds the form directed under SPA 2019 s.10(4). */
export const notTheDirectedForm = en.notDirected

/**
 * The record of a notification and its acknowledgement, in Parts A to F. What the Act requires stands apart from what is
 * voluntary; Part F is only in the copy of the police. A directed form keeps the title and the words that the force has.
 */
export function notification(
  served: ServedCase,
  { audience, today, form, lang = 'en-GB' }: NotificationOptions,
): Block[] {
  const said = notificationSpeech(lang)
  const { words, asWritten } = said
  return [
    { kind: 'heading', level: 1, text: form?.title ?? words.title, ...(form && { lang: 'en-GB' }) },
    form
      ? { kind: 'paragraph', text: asWritten(form.statement) }
      : { kind: 'paragraph', tone: 'warning', text: words.notDirected },
    ...(served.order ? [] : [{ kind: 'paragraph', tone: 'warning', text: words.noOrder } as const]),
    ...partA(served, orderKind(served), today, lang),
    ...partB(served, said),
    ...partC(said),
    ...partD(said),
    ...partE(said),
    ...(audience === 'police-only' ? partF(said) : []),
  ]
}
