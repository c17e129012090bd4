import type { CaseFile } from '../case/caseFile.ts'
import { remembered } from '../shared/remembered.ts'
import type { Facts } from './facts.ts'

/** The answers to hand as a case file, for what reads a whole one. */
export const fileOf: (facts: Facts) => CaseFile = remembered(({ slices, today }) => ({
  schema: 1,
  id: 'wording',
  startedOn: today,
  ...slices,
}))
