import type { ServedAct, ServedCase } from '#src/domain/audience/servedCase.ts'
import { stalkingActsOf } from '#src/domain/law/behaviours.ts'
import { stalkingActs } from '#src/domain/law/stalkingActs.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { ageOn, type IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block, Gap, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { chiefOfficerOf, defendantOf, relationshipInWords } from '../names.ts'
import { gap, phrase, sentences } from '../phrase.ts'
import { conditionCounts } from './conditionCounts.ts'
import { periodInWords } from './lengthSection.ts'
import { bailInWords, stageInWords } from './proceedingsSection.ts'

/** Half a page for a reader with ten minutes: who, what happened, why now, what is asked. */
export function summarySection(served: ServedCase, madeOn: IsoDate): Block[] {
  const why: Text | Gap = served.necessity?.whyNow
    ? fullStop(served.necessity.whyNow)
    : { what: 'why the order is needed now', step: 'necessity' }
  return [
    { kind: 'heading', level: 2, text: 'Summary' },
    {
      kind: 'rows',
      rows: [
        { label: 'Who', value: who(served, madeOn) },
        { label: 'What happened', value: happened(served) },
        { label: 'Why now', value: why },
        { label: 'What is asked', value: asked(served) },
        { label: 'Criminal case', value: sentences(stageInWords(served), bailInWords(served)) },
      ],
    },
  ]
}

function who(served: ServedCase, madeOn: IsoDate): Text {
  const { born } = served.defendant
  const age = born ? `, aged ${ageOn(born, madeOn)},` : ''
  const people = served.protectedPeople.map((person) => {
    const relationship = relationshipInWords(person)
    return relationship ? `${person.shown} (${relationship})` : person.shown
  })
  const protectedPeople = people.length > 0 ? joinWords(people) : gap('the people to be protected')
  return phrase`The applicant, ${chiefOfficerOf(served)}, asks for a stalking protection order against ${defendantOf(served)}${age} to protect ${protectedPeople}.`
}

function happened(served: ServedCase): Text {
  const acts = served.acts.filter(({ kind }) => kind === 'act')
  if (acts.length === 0) return gap('the acts')
  const broken = acts.filter(({ breachOf }) => breachOf)
  return sentences(
    `The applicant relies on ${counted(acts.length, 'act')}${spanOf(acts)}.`,
    kindsOf(acts),
    broken.length > 0 &&
      (broken.length === 1
        ? 'One of them is also said to have broken bail, an order or a notice.'
        : `Of these acts, ${broken.length} are also said to have broken bail, an order or a notice.`),
  )
}

/** " from 6 April 2026 to 20 June 2026", by the first and last day that any act has. */
function spanOf(acts: readonly ServedAct[]): string {
  const days = acts.flatMap(({ when }) => [when?.on, when?.from, when?.to].flatMap((day) => day ?? [])).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? ` on ${longDate(first)}` : ` from ${longDate(first)} to ${longDate(last)}`
}

function kindsOf(acts: readonly ServedAct[]): string | undefined {
  const codes = acts.map(({ behaviours }) => stalkingActsOf(behaviours))
  const kinds = stalkingActs.flatMap(({ code, label }) => {
    const count = codes.filter((found) => found.includes(code)).length
    return count > 0 ? [`${label.charAt(0).toLowerCase()}${label.slice(1)} (${count})`] : []
  })
  return kinds.length > 0 ? `They are: ${kinds.join('; ')}. One act may be of several kinds.` : undefined
}

function asked(served: ServedCase): Text {
  const interim =
    served.route?.kind === 'fullWithInterim' &&
    phrase`Until this application is decided, an interim order to ${served.interim?.lastDay ? longDate(served.interim.lastDay) : gap('the last day of the interim order')}.`
  return sentences(
    phrase`An order ${periodInWords(served)}, with ${conditionCounts(served)}.`,
    interim || undefined,
  )
}
