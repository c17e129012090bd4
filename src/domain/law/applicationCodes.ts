import type { VerifiedAuthority } from './authority.ts'
import { officialCodes } from './citations.ts'
import type { Statement } from './statement.ts'

export type OrderKind = 'full' | 'interim'
export type ApplicationKind = 'make' | 'vary' | 'renew' | 'discharge'

const authority = officialCodes('application codes')

/** The seven codes under which the courts record an application. None is recordable. */
export const applicationCodes = [
  {
    code: 'ST19501',
    title: 'Application for a Stalking Protection Order',
    order: 'full',
    kind: 'make',
    authority,
  },
  { code: 'ST19502', title: 'Vary a Stalking Protection Order', order: 'full', kind: 'vary', authority },
  { code: 'ST19503', title: 'Renew a Stalking Protection Order', order: 'full', kind: 'renew', authority },
  {
    code: 'ST19504',
    title: 'Discharge a Stalking Protection Order',
    order: 'full',
    kind: 'discharge',
    authority,
  },
  {
    code: 'ST19505',
    title: 'Vary an Interim Stalking Protection Order',
    order: 'interim',
    kind: 'vary',
    authority,
  },
  {
    code: 'ST19506',
    title: 'Renew an Interim Stalking Protection Order',
    order: 'interim',
    kind: 'renew',
    authority,
  },
  {
    code: 'ST19507',
    title: 'Discharge an Interim Stalking Protection Order',
    order: 'interim',
    kind: 'discharge',
    authority,
  },
] as const satisfies readonly {
  code: string
  title: string
  order: OrderKind
  kind: ApplicationKind
  authority: VerifiedAuthority
}[]

export type ApplicationCode = (typeof applicationCodes)[number]['code']

/** The codes under which the courts record that an order was made. */
export const resultCodes = [
  {
    code: '3306',
    title: 'Interim Stalking Protection Order',
    order: 'interim',
    authority: officialCodes('result 3306'),
  },
  {
    code: '3307',
    title: 'Stalking Protection Order',
    order: 'full',
    authority: officialCodes('result 3307'),
  },
] as const satisfies readonly {
  code: string
  title: string
  order: OrderKind
  authority: VerifiedAuthority
}[]

/** The code of an application. Asking for an interim order takes the code of the main application: it has none of its own. */
export function applicationCode(kind: ApplicationKind, order: OrderKind): ApplicationCode {
  const found = applicationCodes.find((row) => row.kind === kind && row.order === order)
  return found?.code ?? 'ST19501'
}

/** Points for whoever records the application and its result. */
export const codePoints = {
  interimHasNoCode: {
    text: 'An application for an interim order is recorded under ST19501.',
    authority: officialCodes('application codes'),
    caution: 'No separate code for it stands in the data of August 2026. Check with the court.',
  },
  sayGranted: {
    text: 'Results under ST19502 to ST19507 should say "granted", or police systems may not pick them up.',
    authority: officialCodes('trigger TRPR0029'),
  },
} satisfies Record<string, Statement>
