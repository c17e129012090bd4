import type { CaseFile } from '../case/caseFile.ts'
import { houseRule } from '../law/citations.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import type { Finding } from './finding.ts'
import { explains } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

const practice = houseRule('the protected people and their advocate are consulted')
const safetyPractice = houseRule('a safety plan is dated before service')

/** Each protected person and the advocate consulted, and a dated safety plan. */
export function checkViews(file: CaseFile, today: IsoDate): Finding[] {
  const { views } = file
  const heard = new Set((views?.people ?? []).map(({ id }) => id))
  const unheard = views ? (file.protected?.people ?? []).filter(({ id }) => !heard.has(id)) : []
  return [
    ...unheard.map(noView),
    ...(views?.people ?? []).flatMap((view) => viewFindings(view, today)),
    ...advocateFindings(views?.advocate, today),
    ...planFindings(file.safety?.plan, today),
  ]
}

type Consulted = { answer?: 'yes' | 'no' | undefined; on?: IsoDate | undefined }

function advocateFindings(advocate: Consulted | undefined, today: IsoDate): Finding[] {
  if (advocate?.answer === 'no') return [noAdvocate()]
  if (!advocate?.on || compareDates(advocate.on, today) <= 0) return []
  return [toCome('advocate-consulted-in-future', { step: 'views', field: 'advocate.on' })]
}

function planFindings(plan: Consulted | undefined, today: IsoDate): Finding[] {
  if (plan?.answer === 'no') return [noPlan()]
  if (!plan?.on || compareDates(plan.on, today) <= 0) return []
  return [toCome('safety-plan-in-future', { step: 'safety', field: 'plan.on' })]
}

type View = NonNullable<NonNullable<CaseFile['views']>['people']>[number]

function viewFindings(view: View, today: IsoDate): Finding[] {
  const { id, obtained, conditions = [] } = view
  const unanswered = conditions.some(({ answer, changed }) => asksForMore(answer) && !changed?.trim())
  const on = obtained?.answer === 'yes' ? obtained.on : undefined
  return [
    ...(obtained?.answer === 'no' ? [notAsked(id)] : []),
    ...(on && compareDates(on, today) > 0
      ? [toCome('view-obtained-in-future', placeOf('views', id, 'obtained.on'))]
      : []),
    ...(unanswered ? [changeUnanswered(id)] : []),
    ...notPut(view),
  ]
}

const asksForMore = (answer: string | undefined) =>
  answer === 'change' || answer === 'remove' || answer === 'risk'

/** A view that is not in favour, of which served papers say only the sentence that was shown to the person. */
function notPut({ id, obtained, sentence }: View): Finding[] {
  const view = sentence?.text?.trim() && obtained?.answer === 'yes' ? obtained.view : undefined
  return view === 'mixed' || view === 'opposes' ? [viewNotPut(id)] : []
}

const noView = ({ id }: { id: string }) =>
  explains(
    'view-not-recorded',
    placeOf('views', id),
    'The view of this person to be protected is not recorded: ask, or say why not.',
    practice,
  )

const notAsked = (id: string) =>
  explains(
    'view-not-obtained',
    placeOf('views', id, 'obtained'),
    'This person to be protected was not asked about the application and its conditions: ask, or say why the application goes on without.',
    practice,
  )

const changeUnanswered = (id: string) =>
  explains(
    'view-change-unanswered',
    placeOf('views', id, 'conditions'),
    'This person asks for a condition to be changed or taken out, or says that it would put them at risk: record what was changed, or why it was not.',
    practice,
  )

const viewNotPut = (id: string) =>
  explains(
    'view-not-in-papers',
    placeOf('views', id, 'sentence.text'),
    'This person does not support all of the application, and served papers carry only the sentence that was shown to them: put the view to the court in a way that is safe for the person, or say why not.',
    houseRule('the view of a protected person is put to the court where it is known'),
  )

const noAdvocate = () =>
  explains(
    'advocate-not-consulted',
    { step: 'views', field: 'advocate' },
    'No advocate was consulted: consult one, or say why the application goes on without.',
    practice,
  )

const noPlan = () =>
  explains(
    'safety-plan-none',
    { step: 'safety', field: 'plan' },
    'There is no safety plan: make one before anything is served, because service may raise the risk.',
    safetyPractice,
  )

const toCome = (code: string, where: Finding['where']) =>
  explains(code, where, 'This day is still to come: correct it.', practice)
