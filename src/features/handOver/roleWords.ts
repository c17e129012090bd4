import type { SignatoryRole } from '#src/domain/review/signatory.ts'

/** What a person is to an application, in one word. */
export const roleWords: Readonly<Record<SignatoryRole, string>> = {
  officer: 'Officer',
  supervisor: 'Supervisor',
  lawyer: 'Lawyer',
  advocate: 'Advocate',
}

/** What somebody of each role does with it. */
export const roleHints: Readonly<Record<SignatoryRole, string>> = {
  officer: 'Writes applications',
  supervisor: 'Authorises applications, returns or refuses them',
  lawyer: 'Advises the force and settles the wording',
  advocate: 'Goes through the conditions with a protected person',
}
