import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { frequency } from '#src/domain/grounds/frequency.ts'
import { applyTest } from '#src/domain/law/act.ts'
import { mca, mcr, spa } from '#src/domain/law/citations.ts'
import { defendantPoints, hearingPoints } from '#src/domain/law/proceedings.ts'
import { type IsoDate, weekdayDate } from '#src/domain/shared/dates.ts'
import { spokenTime } from '#src/domain/shared/times.ts'
import { defendantAddress } from '../application/defendantSection.ts'
import { courtName, youthNote } from '../application/titleSection.ts'
import type { Block, Text } from '../blocks.ts'
import { capital, dayAndTime, fromTo } from '../format.ts'
import { chiefOfficerOf, protectedNames } from '../names.ts'
import type { Row } from '../paperOpening.ts'
import { numbered, paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences, strong } from '../phrase.ts'
import { placeOf, quoted } from '../quoted.ts'
import { changeMatter } from './changeMatter.ts'
import { type SummonedTo, summonedTo } from './summonedTo.ts'

/**
 * The summons for the court to issue, with the matter stated shortly: MCA 1980 s.51, Magistrates' Courts Rules 1981 r.98(2).
 * What only the court can know is left to be written in.
 */
export function summons(served: ServedCase, madeOn: IsoDate): Block[] {
  return numbered([
    { kind: 'heading', level: 1, text: 'Summons' },
    {
      kind: 'paragraph',
      text: phrase`In the ${courtName(served)}: summons under section 51 of the ${mca('s.51').source}, on a complaint under the ${spa('s.1').source} (“the Act”, of which a section named alone is a section)`,
    },
    { kind: 'rows', rows: parties(served) },
    ...youthNote(served, madeOn),
    ...(served.route?.kind === 'change' ? changeMatter(served) : matter(served)),
    ...hearing(served),
    ...consequences,
    ...issued,
  ])
}

function parties(served: ServedCase): Row[] {
  const { applicant, defendant, reference } = served
  return [
    {
      label: 'To the defendant',
      value: defendant.name || { what: 'the name of the defendant', step: 'defendant' },
    },
    { label: 'Address', value: defendantAddress(defendant.address) },
    {
      label: 'Applicant',
      value: applicant.chiefOfficer
        ? capital(String(chiefOfficerOf(served)))
        : { what: 'the chief officer', step: 'applicant' },
    },
    { label: 'Reference', value: reference || { what: 'the reference of the case', step: 'applicant' } },
  ]
}

function matter(served: ServedCase): Block[] {
  return [
    { kind: 'heading', level: 2, text: 'The matter' },
    paragraph(
      phrase`The applicant’s complaint under ${placeOf(spa('s.1'))}, of acts ${dates(served)}, says that:`,
      [
        `${quoted(applyTest.acts)};`,
        phrase`${quoted(applyTest.risk)}; and`,
        phrase`${quoted(applyTest.necessity)}. The order is to protect ${protectedNames(served)}.`,
      ],
    ),
    paragraph(sought(served)),
  ]
}

/** The range of the days of the acts and no more: the acts themselves stand in the application. */
function dates({ acts }: ServedCase): Text {
  const { first, last } = frequency(acts)
  if (!first || !last) return phrase`on ${gap('the dates of the acts')}`
  return first === last.day ? `on ${fromTo(first, last.day)}` : `from ${fromTo(first, last.day)}`
}

function sought(served: ServedCase): Text {
  const told = summonedTo(served).some(({ of }) => of === 'interim')
  return sentences(
    `The applicant asks the court to make a stalking protection order against you (${placeOf(spa('s.2(1)'))}).`,
    told &&
      `Until the court decides that, the applicant asks for an interim stalking protection order (${placeOf(spa('s.5(3)'))}).`,
    `The papers served with this summons say why, and what ${told ? 'each' : 'the'} order would forbid and require.`,
  )
}

const hearingNames = {
  interim: 'Interim hearing',
  full: 'Full hearing',
} as const

function hearing(served: ServedCase): Block[] {
  const all = summonedTo(served)
  return [
    {
      kind: 'heading',
      level: 2,
      text: all.length > 1 ? 'When you must come' : 'When and where you must come',
    },
    paragraph(phrase`You are summoned to come to the ${courtName(served)} to answer the complaint.`),
    { kind: 'rows', rows: all.map((one) => whenAndWhere(one, all.length > 1)) },
  ]
}

const line = '____________'

/** What is fixed is printed; what the court has still to fix is a line to write on. */
function whenAndWhere({ of, on, time, room }: SummonedTo, several: boolean): Row {
  const label = several || of === 'interim' ? hearingNames[of] : 'Hearing'
  if (on && time && room) return { label, value: `${dayAndTime(on, time)}, ${room}` }
  const day = on ? weekdayDate(on) : `on ${line}`
  return { label, value: `${day}, at ${time ? spokenTime(time) : line}, in ${room ?? `room ${line}`}` }
}

const consequences: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'If you do not come, and legal advice' },
  paragraph(
    sentences(
      'If you do not come, the court may hear the case and make an order without you.',
      `It may do so if this summons was served on you a reasonable time before the hearing, or if you have appeared before (${placeOf(hearingPoints.defendantAbsent.authority)}).`,
      `If the complaint was substantiated on oath, it may issue a warrant for your arrest instead (${hearingPoints.onOath.authority.provision} of that Act).`,
    ),
  ),
  paragraph(
    sentences(
      'You may be represented by a solicitor or barrister. Take advice at once, and show this summons and the papers with it.',
      `You may be able to have criminal legal aid. The usual tests of means and merits apply (${defendantPoints.legalAid.authority.source}).`,
    ),
  ),
]

const issued: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'For the court' },
  {
    kind: 'paragraph',
    tone: 'note',
    text: phrase`${strong('This summons has no effect until the court has issued it')} (${mcr('r.98').source} r.98).`,
    keepWithNext: true,
  },
  {
    kind: 'signature',
    role: 'Justice of the peace, or officer of the court, who issues this summons',
    lines: [
      { label: 'Complaint made on' },
      { label: 'Signature' },
      { label: 'Name and office' },
      { label: 'Date of issue' },
    ],
  },
]
