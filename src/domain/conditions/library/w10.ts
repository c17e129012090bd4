import { cps } from '#src/domain/law/citations.ts'
import { personInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** No investigators. */
export const w10 = defineCondition({
  code: 'W10',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'watching',
  title: 'No investigators',
  protectsAgainst: 'Being watched by somebody who is paid or asked to',
  behaviours: ['g', 'k'],
  usualExceptions: ['X1'],
  monitoring: { how: 'Those who are asked report it', evidence: 'Invoices, messages, statements' },
  pitfalls: ['A solicitor may have to find somebody to serve a document'],
  askVictim: 'Has anybody asked about you or followed you for the defendant?',
  authority: cps('surveillance by any means'),
  terms: [],
  inputs: { person: personInput({ label: 'Who is protected?', who: 'protected' }) },
  wording: ({ person }) =>
    `must not pay or ask another person to find, watch, photograph or report on ${person}.`,
})
