import type { CaseFile } from '../case/caseFile.ts'
import { numberedActs, numberedConditions } from '../checks/numberedItems.ts'
import { templateOf } from '../conditions/library.ts'
import { applies } from '../flow/applies.ts'
import { type StepId, stepIds } from '../flow/steps.ts'
import { stepTitles } from '../flow/stepTitles.ts'
import { peopleOf } from '../shared/people.ts'
import type { Anchor } from './threads.ts'

/** A place of an application that can be spoken of, and its name. `key` is the same for the same place. */
export type Place = { key: string; name: string; anchor: Anchor }

const tests: readonly StepId[] = ['stalking', 'risk', 'necessity']
/** Pages with no answers of their own to speak of. */
const notSpokenOf: ReadonlySet<StepId> = new Set(['thread', 'challenge', 'answers', 'bundle', ...tests])

/** The places of an application: its tests, its conditions, its acts, and then its other pages. */
export function placesOf(file: CaseFile): Place[] {
  const conditions = numberedConditions(file).map(({ condition, name, at }) => {
    const title = templateOf(condition)?.title
    return place(at(), title ? `${name}: ${title}` : name)
  })
  const acts = numberedActs(file).map(({ act, name, at }) => {
    const start = act.what?.trim().replace(/\s+/g, ' ').slice(0, 60)
    return place(at(), start ? `${name}: ${start}` : name)
  })
  const pages = stepIds.filter((step) => !notSpokenOf.has(step) && applies(step, file))
  return [
    ...tests.map((step) => place({ step }, stepTitles[step])),
    ...conditions,
    ...acts,
    ...pages.map((step) => place({ step }, stepTitles[step])),
  ]
}

/** What a place is called: an item by its number or its person, else the page it stands on. */
export function placeName(file: CaseFile, { step, item }: Anchor): string {
  const page = stepTitles[step]
  if (item === undefined) return page
  const numbered = [...numberedConditions(file), ...numberedActs(file)].find(({ at }) => at().item === item)
  const person = peopleOf(file).find(({ id }) => id === item)
  return numbered?.name ?? (person && `${page}: ${person.realName || person.shownName}`) ?? page
}

function place({ step, item }: Anchor, name: string): Place {
  return { key: `${step}|${item ?? ''}`, name, anchor: { step, ...(item !== undefined && { item }) } }
}
