import type { CaseFile } from '../case/caseFile.ts'
import { remembered } from '../shared/remembered.ts'
import type { Facts, Slices } from './facts.ts'

/** The answers to hand as a case file, for what reads a whole one. It is made once for the same answers. */
export const fileOf = ({ slices }: Pick<Facts, 'slices'>): CaseFile => made(slices)

const made = remembered(
  (slices: Slices): CaseFile => ({
    schema: 1,
    id: 'wording',
    startedOn: '2020-01-20',
    ...slices,
  }),
)
