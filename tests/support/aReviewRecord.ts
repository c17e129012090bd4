import type { Review } from '#src/domain/review/review.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { signedParts } from '#src/domain/review/signOffs.ts'

/** An invented supervisor. */
export const supervisor: Signatory = {
  key: 'e'.repeat(64),
  name: 'Edith Larkmoor',
  role: 'supervisor',
  organisation: 'Westmarch Police',
  rank: 'Superintendent',
}

const hash = 'ab'.repeat(32)

/** What a supervisor said and signed of an application: an authority, one point of the checklist and one decision. The signature is no real one. */
export const aReviewRecord = (): Review => ({
  signOffs: [
    {
      id: 'so-1',
      signature: '0'.repeat(128),
      statement: {
        v: 1,
        purpose: 'authority',
        case: 'a-case',
        contents: hash,
        parts: Object.fromEntries(signedParts.map((part) => [part, hash])) as Record<
          (typeof signedParts)[number],
          string
        >,
        library: '1',
        auditHead: '0123456789ab',
        drafter: 'd'.repeat(64),
        declaration: 'I have read the papers and am satisfied that they may go to court',
        by: supervisor,
        at: '2026-06-23T09:30:00.000Z',
        tests: ['acts', 'risk', 'necessity'],
        reasons: 'The acts are many and grow closer',
      },
    },
  ],
  checklist: [
    {
      id: '12',
      result: 'pass',
      reason: 'Read beside the statement',
      by: supervisor,
      at: '2026-06-23T09:00:00.000Z',
    },
  ],
  decisions: [
    {
      id: 'd-1',
      at: '2026-06-22T16:00:00.000Z',
      by: supervisor,
      decision: 'proceed',
      known: 'His phone had been examined',
      alternatives: 'Bail alone',
      advice: 'yes',
      why: 'Bail ends in a week',
    },
  ],
})
