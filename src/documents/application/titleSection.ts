import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { applicationCode, applicationCodes } from '#src/domain/law/applicationCodes.ts'
import { spa } from '#src/domain/law/citations.ts'
import { courtBetween, eighteenthBirthday } from '#src/domain/law/court.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import type { Block, Gap, Text } from '../blocks.ts'
import { capital, dayAndTime } from '../format.ts'
import { chiefOfficerOf, defendantOf } from '../names.ts'
import { phrase, strong } from '../phrase.ts'
import { placeOf } from '../quoted.ts'

type Row = { label: string; value: Text | Gap }

const code = applicationCode('make', 'full')
const titleOfCode = applicationCodes.find((row) => row.code === code)?.title ?? ''

/** The head of a complaint: the court, the parties, the reference and what is applied for. `madeOn` decides the age. */
export function titleSection(served: ServedCase, madeOn: IsoDate): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Application for a stalking protection order' },
    { kind: 'paragraph', text: phrase`In the ${courtName(served)}${courtCode(served)}` },
    {
      kind: 'paragraph',
      text: 'Complaint under section 1 of the Stalking Protection Act 2019 (“the Act”; sections named without an Act are sections of it)',
    },
    { kind: 'rows', rows: [...parties(served), ...matter(served)] },
    ...youthNote(served, madeOn),
  ]
}

/** What is applied for and when it is heard, without the court and the parties. */
export function matterSection(served: ServedCase): Block[] {
  return [{ kind: 'rows', rows: matter(served) }]
}

/** The court by its name, as a youth court where the officer chose one: SPA 2019 s.14(1). */
export function courtName({ court }: ServedCase): Text {
  const name = court.name ?? '[Not yet entered: the court]'
  const saysSo = /\byouth\b|ieuenctid/i.test(name)
  return strong(court.kind === 'youth' && !saysSo ? `${name}, sitting as a youth court` : name)
}

/** " (court code WM01)", or nothing. */
function courtCode({ court }: ServedCase): string {
  return court.code ? ` (court code ${court.code})` : ''
}

/** Why a youth court hears it, or, where the Act does not settle that, the question for the legal adviser. */
export function youthNote({ court, defendant }: ServedCase, madeOn: IsoDate): Block[] {
  const { born } = defendant
  if (!born) return []
  const { kind } = courtBetween(born, madeOn, court.hearing?.on)
  const place = placeOf(spa('s.14(1)'))
  if (kind === 'magistrates') return []
  const text =
    kind === 'youth'
      ? `The defendant is under 18, so that “magistrates’ court” means a youth court (${place}).`
      : `The defendant is under 18 on the day of this application and turns 18 on ${longDate(eighteenthBirthday(born))}, by the day of the hearing. “Magistrates’ court” means a youth court for a person under 18 (${place}), but the Act does not say on which day that is asked. The applicant asks the legal adviser which court should hear the application.`
  return [{ kind: 'paragraph', tone: 'note', text }]
}

function parties(served: ServedCase): Row[] {
  const chief = served.applicant.chiefOfficer
  return [
    {
      label: 'Applicant',
      value: chief
        ? capital(String(chiefOfficerOf(served)))
        : { what: 'the chief officer', step: 'applicant' },
    },
    {
      label: 'Defendant',
      value: served.defendant.name
        ? defendantOf(served)
        : { what: 'the name of the defendant', step: 'defendant' },
    },
  ]
}

function matter(served: ServedCase): Row[] {
  const { route, reference } = served
  return [
    { label: 'Reference', value: reference || { what: 'the reference of the case', step: 'applicant' } },
    { label: 'Application', value: `${code}, ${titleOfCode}, made by the police` },
    {
      label: 'Interim order',
      value: route?.kind
        ? route.kind === 'fullWithInterim'
          ? 'Asked for at the same time, in a paper of its own'
          : 'Not asked for with this application'
        : { what: 'whether an interim order is asked for', step: 'route' },
    },
    ...hearingRows(served),
  ]
}

/** The hearing of the application; where an interim order is asked for, that hearing too, each by its own name. */
export function hearingRows({ court, route }: ServedCase): { label: string; value: Text }[] {
  if (route?.kind !== 'fullWithInterim' && route?.kind !== 'interimOnly')
    return [{ label: 'Hearing', value: hearingInWords(court.hearing) }]
  return [
    { label: 'Interim hearing', value: hearingInWords(court.interimHearing) },
    { label: 'Full hearing', value: hearingInWords(court.hearing) },
  ]
}

/** When and where a hearing is, or that it has no date. */
export function hearingInWords(hearing: ServedCase['court']['hearing']): Text {
  if (!hearing?.on) return 'No date fixed yet'
  const room = hearing.room ? `, ${hearing.room}` : ''
  return `${dayAndTime(hearing.on, hearing.time)}${room}`
}

/** "14 February 1988", or that it is not known. */
export function bornInWords({ defendant }: ServedCase): Text | Gap {
  if (defendant.born) return longDate(defendant.born)
  return defendant.bornUnknown ? 'Not known' : { what: 'the defendant’s date of birth', step: 'defendant' }
}
