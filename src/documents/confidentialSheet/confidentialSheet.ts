import type { CourtCase, CourtPerson } from '#src/domain/audience/courtView.ts'
import type { Block, Gap, Text } from '../blocks.ts'
import { capital, fullStop } from '../format.ts'
import { paperOpening, type Row } from '../paperOpening.ts'
import { gap, phrase } from '../phrase.ts'

export const confidentialSheetTitle = 'Confidential sheet for the court'

/** The one sheet that reaches the court and is not served: where the people to be protected can be found, and what they ask for. */
export function confidentialSheet(court: CourtCase): Block[] {
  return [
    ...paperOpening(confidentialSheetTitle, opening(court)),
    { kind: 'paragraph', text: why },
    { kind: 'paragraph', text: how },
    ...court.people.flatMap(person),
    ...others(court),
    ...(court.people.length + court.others.length === 0 ? [nothing] : []),
  ]
}

const why =
  'This sheet is apart from the application and is not served on the defendant, because what is on it could be used to find or harm the people whom the order is to protect. The served application says that the sheet exists, and why.'

const how =
  'Nothing here is evidence, and the applicant does not rely on it to prove anything. The court is asked to keep this sheet apart from the papers that a party may see, and not to read it out. Whether special arrangements are made is for the court to decide.'

const nothing: Block = { kind: 'missing', what: 'the details that are withheld', step: 'protected' }

function opening({ reference, court, chiefOfficer, defendant }: CourtCase): Row[] {
  const row = (label: string, value: string | undefined, missing: Gap): Row => ({
    label,
    value: value ?? missing,
  })
  return [
    row('Court', court, { what: 'the court', step: 'court' }),
    row('Applicant', chiefOfficer, { what: 'the chief officer who applies', step: 'applicant' }),
    row('Reference', reference, { what: 'the reference of the case', step: 'applicant' }),
    row('Defendant', defendant, { what: 'the name of the defendant', step: 'defendant' }),
  ]
}

const kinds = {
  home: 'Home',
  workplace: 'Place of work',
  school: 'School',
  phone: 'Phone',
  email: 'Email',
  vehicle: 'Vehicle',
  account: 'Account',
  newName: 'New name',
} as const satisfies Record<CourtPerson['details'][number]['kind'], string>

const asks = {
  screens: 'screens',
  videoLink: 'a video link',
  separateWaiting: 'a separate place to wait',
  supporter: 'a supporter',
  interpreter: 'an interpreter',
  other: 'another arrangement, described below',
} as const satisfies Record<NonNullable<CourtPerson['arrangements']>['asked'][number], string>

function person({ shown, realName, details, arrangements }: CourtPerson): Block[] {
  const rows: Row[] = [
    ...(realName ? [{ label: 'Real name', value: realName }] : []),
    ...details.map(({ kind, value }) => ({ label: kinds[kind], value })),
    ...(arrangements ? arranged(arrangements) : []),
  ]
  return [
    { kind: 'heading', level: 2, text: shown },
    { kind: 'rows', rows },
  ]
}

function arranged({ asked, why: reason }: NonNullable<CourtPerson['arrangements']>): Row[] {
  const what: Text = capital(asked.map((one) => asks[one]).join(', '))
  return [
    { label: 'Asks the court for', value: asked.length > 0 ? phrase`${what}.` : gap('what is asked for') },
    { label: 'Why', value: reason?.trim() ? fullStop(reason) : gap('why it is needed') },
  ]
}

function others({ others: hidden }: CourtCase): Block[] {
  if (hidden.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'Other people named in the papers' },
    { kind: 'rows', rows: hidden.map(({ shown, realName }) => ({ label: shown, value: realName })) },
  ]
}
