import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { spa } from '#src/domain/law/citations.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { spokenTime } from '#src/domain/shared/times.ts'
import type { Block, Gap } from '../blocks.ts'
import { openingRows, paperOpening, type Row } from '../paperOpening.ts'
import { numbered, paragraph } from '../paragraphs.ts'
import { placeOf } from '../quoted.ts'
import { told } from '../told.ts'

export const youthTitle = 'Annex: the defendant is a child'

/** What a youth court is told of a young defendant: parent or guardian, the youth justice team, school and welfare. */
export function youthAnnex(served: ServedCase): Block[] {
  const youth = served.equality?.youth
  return numbered([
    ...paperOpening(youthTitle, [...openingRows(served), ...carers(served)]),
    paragraph(
      `“Magistrates’ court” means a youth court where the defendant is under 18 (${placeOf(spa('s.14(1)'))}).`,
    ),
    { kind: 'heading', level: 2, text: 'The view of the youth justice team' },
    ...teamView(served),
    { kind: 'heading', level: 2, text: 'The welfare of the child' },
    ...told(youth?.welfare, missing('what was weighed of the child’s welfare')),
    ...(served.court.restriction
      ? [paragraph('A reporting restriction is asked for in the application.')]
      : [paragraph('No reporting restriction is asked for in the application.')]),
  ])
}

const missing = (what: string): Gap => ({ what, step: 'equality' })

function carers({ equality }: ServedCase): Row[] {
  const youth = equality?.youth
  return [
    { label: 'Parent or guardian', value: youth?.parent || missing('the parent or guardian') },
    {
      label: 'Told of the application',
      value: youth?.parentTold ? yesNo[youth.parentTold] : missing('whether the parent or guardian was told'),
    },
    ...(youth?.school ? [{ label: 'School or college', value: youth.school }] : []),
  ]
}

const yesNo = { yes: 'Yes', no: 'No' } as const

function teamView({ equality }: ServedCase): Block[] {
  const youth = equality?.youth
  const team = youth?.team
  if (youth?.asked === 'no') return [paragraph('The youth justice team was not asked.')]
  if (youth?.asked === 'notKnown')
    return [paragraph('It is not known whether the youth justice team was asked.')]
  const when = team?.on && `${longDate(team.on)}${team.at ? ` at ${spokenTime(team.at)}` : ''}`
  return [
    ...(team?.who && when ? [paragraph(`${team.who} was asked on ${when}.`)] : []),
    ...told(team?.view, missing('the view of the youth justice team')),
  ]
}
