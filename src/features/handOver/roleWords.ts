import type { SignatoryRole } from '#src/domain/review/signatory.ts'

/** What a person does with an application, in words. */
export const roleWords: Readonly<Record<SignatoryRole, string>> = {
  officer: 'Officer who writes applications',
  supervisor: 'Supervisor who authorises them',
  lawyer: 'Lawyer of the force',
  advocate: 'Advocate of a protected person',
}
