import type { CaseFile } from '../case/caseFile.ts'
import { hearsayPoints } from '../law/hearsay.ts'
import type { Finding } from './finding.ts'
import { hints } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

/** Records of a business or public authority are proved by a certificate: CEA 1995 s.9. */
export function checkCertificates({ evidence }: CaseFile): Finding[] {
  const { text, authority } = hearsayPoints.records
  return (evidence?.exhibits ?? []).flatMap(({ id, reference, certificate }) =>
    certificate === 'no'
      ? [
          hints(
            'exhibit-without-certificate',
            placeOf('evidence', id, 'certificate'),
            `Exhibit ${reference ?? ''}: ${text} Ask for the certificate.`,
            authority,
          ),
        ]
      : [],
  )
}
