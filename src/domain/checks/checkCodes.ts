import type { CaseFile } from '../case/caseFile.ts'
import { applicationCode, codePoints } from '../law/applicationCodes.ts'
import { houseRule, officialCodes } from '../law/citations.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'

/** The codes under which the application is recorded: no other code of an application stands in the reference or the court’s code. */
export function checkCodes({ applicant, court, route }: CaseFile): Finding[] {
  const own = ownCode(route)
  const wrong = /\bST195\d\d\b/i.exec(applicant?.reference ?? '')?.[0]
  const interim = route?.kind === 'interimOnly'
  return [
    ...(wrong && wrong.toUpperCase() !== own ? [wrongCode(wrong, own)] : []),
    ...(court?.name?.trim() && !court.code?.trim() ? [noCourtCode()] : []),
    ...(interim ? [interimCode()] : []),
  ]
}

const ownCode = (route: CaseFile['route']) =>
  route?.kind === 'change' && route.deed && route.order
    ? applicationCode(route.deed, route.order)
    : applicationCode('make', 'full')

const wrongCode = (wrong: string, own: string) =>
  explains(
    'code-wrong',
    { step: 'applicant', field: 'reference' },
    `The reference holds the code ${wrong}, but this application is recorded under ${own}: correct it.`,
    officialCodes('application codes'),
  )

const noCourtCode = () =>
  explains(
    'court-code-not-entered',
    { step: 'court', field: 'code' },
    'Enter the code of the court, or say why it is not known.',
    houseRule('the codes of the court are used'),
  )

const interimCode = () =>
  hints(
    'interim-code',
    { step: 'route', field: 'kind' },
    `${codePoints.interimHasNoCode.text} ${codePoints.interimHasNoCode.caution}`,
    codePoints.interimHasNoCode.authority,
  )
