import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { spokenSlots, type WeeklySlot } from '#src/domain/conditions/weeklyTimes.ts'
import { orderLimits } from '#src/domain/law/act.ts'
import type { Block, Text } from '../blocks.ts'
import { capital, fullStop } from '../format.ts'
import { defendantForms } from '../names.ts'
import { paragraph } from '../paragraphs.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { quoted } from '../quoted.ts'

type Circumstances = ServedCase['circumstances']
type Timetable = Circumstances['work']

/** Religion, work, study and children, which the conditions were shaped around: SPA 2019 s.2(3). */
export function circumstancesSection(served: ServedCase): Block[] {
  const { work, study, religion } = served.circumstances
  const { subject, verb } = defendantForms(served)
  const who = capital(subject)
  return [
    { kind: 'heading', level: 2, text: 'Work, study, religion and children' },
    paragraph(
      `So far as practicable, an order must avoid ${quoted(orderLimits.religion)} and ${quoted(orderLimits.workAndStudy)}. The applicant has considered:`,
      [
        timetable(work, `${who} ${verb('works', 'work')}`, `${who} ${verb('does', 'do')} not work.`, 'work'),
        timetable(
          study,
          `${who} ${verb('attends', 'attend')} a place of education`,
          `${who} ${verb('does', 'do')} not attend a place of education.`,
          'education',
        ),
        belief(religion),
        childrenInWords(served.circumstances.children, `${who} ${verb('has', 'have')}`),
      ],
    ),
  ]
}

function timetable(is: Timetable, yes: string, no: string, what: string): Text {
  if (!is?.answer) return gap(`the defendant’s ${what}`)
  if (is.answer === 'notKnown') return `The defendant’s ${what}: not known.`
  if (is.answer === 'no') return no
  const times = slotsInWords(is.times ?? [])
  return sentences(
    `${yes}${is.where ? ` at ${is.where}` : ''}${times ? `, ${times}` : ''}.`,
    is.pattern === 'variable' && 'The times vary.',
    is.detail && fullStop(is.detail),
  )
}

function belief(is: Circumstances['religion']): Text {
  if (!is?.answer) return gap('the defendant’s religious beliefs')
  if (is.answer === 'notKnown') return 'Whether religious beliefs bear on any condition is not known.'
  if (is.answer === 'no') return 'No religious belief is known to bear on any condition.'
  const times = slotsInWords(is.times ?? [])
  return sentences(
    phrase`Religion: ${is.what ? fullStop(is.what) : gap('what the belief requires')}`,
    times && fullStop(capital(times)),
  )
}

function childrenInWords(is: Circumstances['children'], has: string): Text {
  if (!is?.answer) return gap('whether the defendant has children')
  if (is.answer === 'notKnown') return 'Whether the defendant has children is not known.'
  if (is.answer === 'no') return `${has} no children.`
  const handover = slotsInWords(is.handover ?? [], 'on any')
  return sentences(
    phrase`${has} children. ${is.detail ? fullStop(is.detail) : gap('which children and what arrangement there is')}`,
    is.familyOrder && `Family court order: ${fullStop(is.familyOrder)}`,
    handover && `Times with the children may fall ${fullStop(handover)}`,
  )
}

type Gappy = { days?: WeeklySlot['days'] | undefined; from?: string | undefined; to?: string | undefined }

/** Weekly times in words, unfinished ones left out. */
function slotsInWords(times: readonly Gappy[], each: 'every' | 'on any' = 'every'): string {
  return spokenSlots(
    times.flatMap(({ days, from, to }) =>
      days && days.length > 0 && from && to ? [{ days, from, to }] : [],
    ),
    each,
  )
}
