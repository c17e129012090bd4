import { servedViewOf } from '../audience/servedView.ts'
import type { CaseFile } from '../case/caseFile.ts'
import type { StepId } from '../flow/steps.ts'
import { printable } from '../shared/printable.ts'
import { remembered } from '../shared/remembered.ts'
import type { Where } from './finding.ts'

/** One text as served papers print it, and the page and item it was entered on. */
export type ServedText = { text: string; where: Where }

/** Texts in groups; a group is the same object until something in it differs. */
export type ServedTexts = readonly (readonly ServedText[])[]

const stepOf: Record<keyof ReturnType<typeof servedViewOf>, StepId> = {
  training: 'answers',
  reference: 'applicant',
  route: 'route',
  change: 'change',
  applicant: 'applicant',
  court: 'court',
  proceedings: 'proceedings',
  defendant: 'defendant',
  area: 'area',
  circumstances: 'circumstances',
  protectedPeople: 'protected',
  others: 'others',
  acts: 'acts',
  runs: 'acts',
  exhibits: 'evidence',
  witnesses: 'witnesses',
  hearsay: 'witnesses',
  disclosure: 'disclosure',
  stalking: 'stalking',
  risk: 'risk',
  necessity: 'necessity',
  conditions: 'prohibitions',
  noRequirementsWhy: 'requirements',
  maps: 'map',
  length: 'length',
  interim: 'interim',
  views: 'views',
  order: 'service',
  stations: 'service',
  statement: 'statement',
  equality: 'equality',
  papersServed: 'papersServed',
  reply: 'papersServed',
  ordersServed: 'service',
}

/** Not printed: ids. */
const unprinted = new Set(['id', 'run', 'released'])

/**
 * Every text of a pruned case that a served paper can print, read from the served view, so that none is forgotten; those
 * of each act are a group of their own.
 */
export const servedTexts: (file: CaseFile) => ServedTexts = remembered((file) => {
  const served = servedViewOf(file)
  return Object.entries(served).flatMap(([key, part]) => {
    if (!isKey(key) || part === undefined) return []
    return key === 'acts' ? served.acts.map(textsOfAct) : [textsOf(part, { step: stepOf[key] })]
  })
})

/** An act that stayed the same keeps its texts, so that no search goes through them again. */
const textsOfAct = remembered((act: object) => textsOf(act, { step: 'acts' }))

function textsOf(value: unknown, where: Where): ServedText[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ text: printable(value), where }]
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, where))
  if (!isGroup(value)) return []
  const here = itemOf(value, where)
  return Object.entries(value).flatMap(([key, inside]) =>
    unprinted.has(key) && typeof inside === 'string'
      ? []
      : textsOf(inside, { ...here, ...fieldOf(here, key) }),
  )
}

function itemOf(value: Record<string, unknown>, where: Where): Where {
  const step = value.kind === 'requirement' ? 'requirements' : where.step
  return typeof value.id === 'string' ? { step, item: value.id } : { ...where, step }
}

/** The outermost field names the place. */
function fieldOf(where: Where, key: string): { field?: string } {
  return where.field === undefined ? { field: key } : {}
}

const isKey = (key: string): key is keyof typeof stepOf => Object.hasOwn(stepOf, key)
const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
