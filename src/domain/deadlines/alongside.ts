import type { CaseFile } from '../case/caseFile.ts'
import type { Requirement } from '../case/condition.ts'
import { orderInForce } from '../case/ordersMade.ts'
import type { Unfinished } from '../case/unfinished.ts'
import { conditionsAsked, decidedOf } from '../conditions/conditionsMade.ts'
import { conditionNumbers } from '../grounds/numbering.ts'
import { houseRule } from '../law/citations.ts'
import { isRealDate } from '../shared/dates.ts'
import type { DatedTask, Rule } from './deadline.ts'
import { deadlineKinds } from './deadlineKinds.ts'

const plan: Rule = {
  text: 'The day in the plan for safety and monitoring.',
  authority: houseRule('somebody watches over the order once it is made'),
}
const providers: Rule = {
  text: 'The first day that the provider has confirmed.',
  authority: houseRule('a requirement has a provider who has confirmed'),
}
const criminal: Rule = {
  text: 'What is recorded of the criminal case. Neither it nor bail is a bar to this application.',
  authority: houseRule('the criminal case and this application are watched together'),
}

/** The dates of the plan for monitoring, of providers, and of the criminal case beside the application. */
export function alongside(file: CaseFile): DatedTask[] {
  return [...reviewTasks(file), ...safetyChecks(file), ...conditionDates(file), ...criminalTasks(file)]
}

/** The day on which a decision not to apply is looked at again. */
export function lookAgainTasks({ decision }: CaseFile): DatedTask[] {
  if (decision?.outcome !== 'doNotApply' || !decision.lookAgainOn) return []
  return [
    {
      key: 'lookAgain',
      kind: 'lookAgain',
      when: { day: decision.lookAgainOn },
      what: deadlineKinds.lookAgain.title,
      rule: {
        text: 'The day that the reviewer set. Once you have looked again, enter the next day or decide to apply.',
        authority: houseRule('a decision not to apply is looked at again'),
      },
      step: 'decision',
      done: false,
    },
  ]
}

/** The end of bail and the next date of a live criminal case. */
export function criminalTasks({ proceedings }: CaseFile): DatedTask[] {
  const { bail, criminal: stage } = proceedings ?? {}
  const onBail = bail?.kind === 'police' || bail?.kind === 'court'
  const live = stage?.stage === 'investigation' || stage?.stage === 'charged'
  return [
    ...(onBail
      ? [known('bailEnds', bail.ends, 'The day on which bail ends is not known or not entered.')]
      : []),
    ...(live
      ? [known('criminalNext', stage.next, 'The next date in the criminal case is not known or not entered.')]
      : []),
  ]
}

type KnownDay = { known?: boolean | undefined; value?: string | undefined } | undefined

function known(kind: 'bailEnds' | 'criminalNext', day: KnownDay, unknown: string): DatedTask {
  const when = day?.known && day.value ? { day: day.value } : { unknown }
  const what = deadlineKinds[kind].title
  return { key: kind, kind, when, what, rule: criminal, step: 'proceedings', done: false }
}

function reviewTasks(file: CaseFile): DatedTask[] {
  const day = file.safety?.afterGrant?.reviewOn
  if (!day) return []
  const text = 'The day of the plan. Once the order is reviewed, enter the next one.'
  const what = deadlineKinds.review.title
  return [
    {
      key: 'review',
      kind: 'review',
      when: { day },
      what,
      rule: { ...plan, text },
      step: 'safety',
      done: false,
    },
  ]
}

function safetyChecks({ safety }: CaseFile): DatedTask[] {
  return (safety?.checks ?? []).flatMap(({ id, first }): DatedTask[] =>
    first && isRealDate(first)
      ? [
          {
            key: `safetyCheck:${id}`,
            kind: 'safetyCheck',
            when: { day: first },
            what: deadlineKinds.safetyCheck.title,
            rule: plan,
            step: 'safety',
            done: false,
          },
        ]
      : [],
  )
}

/** The first check of each condition and the first day with each provider; not of a condition that the court refused. */
function conditionDates(file: CaseFile): DatedTask[] {
  const numbers = conditionNumbers(file)
  const order = orderInForce(file)
  const conditions = conditionsAsked(file, order?.kind ?? 'full')
  return conditions
    .filter(({ id }) => !order || decidedOf(order, id)?.as !== 'refused')
    .flatMap((condition): DatedTask[] => {
      const { id, monitoring } = condition
      const number = numbers.get(id) ?? 0
      const isProhibition = file.prohibitions?.items?.some((item) => item.id === id)
      const step = isProhibition ? 'prohibitions' : 'requirements'
      const check = monitoring?.firstCheck
      const start = startWith(file, id)
      return [
        ...(check
          ? [dated('conditionCheck', id, check, `First check of condition ${number}`, plan, step)]
          : []),
        ...(start
          ? [
              dated(
                'provider',
                id,
                start,
                `First day with the provider of condition ${number}`,
                providers,
                step,
              ),
            ]
          : []),
      ]
    })
}

function startWith({ requirements }: CaseFile, id: string): string | undefined {
  const item: Unfinished<Requirement> | undefined = requirements?.items?.find((one) => one.id === id)
  return item?.provider?.confirmed === 'yes' ? item.provider.start : undefined
}

function dated(
  kind: 'conditionCheck' | 'provider',
  id: string,
  day: string,
  what: string,
  rule: Rule,
  step: 'prohibitions' | 'requirements',
): DatedTask {
  return { key: `${kind}:${id}`, kind, when: { day }, what, rule, step, done: false }
}
