import type { CaseFile } from '../case/caseFile.ts'
import type { Requirement } from '../case/condition.ts'
import { orderInForce } from '../case/ordersMade.ts'
import type { Unfinished } from '../case/unfinished.ts'
import { conditionsAsked, decidedOf } from '../conditions/conditionsMade.ts'
import { conditionNumbers } from '../grounds/numbering.ts'
import { houseRule } from '../law/citations.ts'
import { isRealDate } from '../shared/dates.ts'
import { joinWords } from '../shared/joinWords.ts'
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
  const checks = (safety?.checks ?? []).flatMap(({ id, first: day }) =>
    day && isRealDate(day) ? [{ id, day }] : [],
  )
  return byDay(checks).map(([{ id, day }, ...others]) => ({
    key: `safetyCheck:${id}`,
    kind: 'safetyCheck',
    when: { day },
    what: others.length > 0 ? 'First checks under the monitoring plan' : deadlineKinds.safetyCheck.title,
    rule: plan,
    step: 'safety',
    done: false,
  }))
}

/** The first checks of conditions, one date for those of one day, and the first day with each provider; not of a condition that the court refused. */
function conditionDates(file: CaseFile): DatedTask[] {
  const numbers = conditionNumbers(file)
  const order = orderInForce(file)
  const conditions = conditionsAsked(file, order?.kind ?? 'full')
    .filter(({ id }) => !order || decidedOf(order, id)?.as !== 'refused')
    .map(({ id, monitoring }) => ({ id, number: numbers.get(id) ?? 0, day: monitoring?.firstCheck }))
  const checks = conditions.flatMap(({ day, ...one }) => (day ? [{ ...one, day }] : []))
  return [
    ...byDay(checks).map((group) => checkTask(file, group)),
    ...conditions.flatMap(({ id, number }): DatedTask[] => {
      const day = startWith(file, id)
      const what = `First day with the provider of condition ${number}`
      return day ? [dated('provider', id, day, what, providers, 'requirements')] : []
    }),
  ]
}

type Check = { id: string; day: string; number: number }

function checkTask({ prohibitions }: CaseFile, group: Several<Check>): DatedTask {
  const [{ id, day }] = group
  const named = joinWords(group.map(({ number }) => String(number)))
  const what = `First check of ${group.length > 1 ? 'conditions' : 'condition'} ${named}`
  const isProhibition = prohibitions?.items?.some((item) => item.id === id)
  return dated('conditionCheck', id, day, what, plan, isProhibition ? 'prohibitions' : 'requirements')
}

type Several<T> = [T, ...T[]]

/** What is due on one day together, the days in the order in which they are first met. */
function byDay<T extends { day: string }>(items: readonly T[]): Several<T>[] {
  const days = new Map<string, Several<T>>()
  for (const item of items) {
    const there = days.get(item.day)
    if (there) there.push(item)
    else days.set(item.day, [item])
  }
  return [...days.values()]
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
