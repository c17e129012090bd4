import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import { withPending } from '#src/domain/case/pendingText.ts'
import { pruneCase } from '#src/domain/case/prune.ts'
import { checks } from '#src/domain/checks/checks.ts'
import type { Part } from '#tests/support/aCase.ts'
import { reviewAt } from '#tests/support/aChain.ts'
import { aConsultation, aReply } from '#tests/support/aConsultation.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { asAt, finishedCase, finishedWith, withItem } from '#tests/support/checking.ts'

const whole = finishedCase()
const act = (change: object) => ({ acts: { items: withItem(whole.acts?.items, 'act-01', change) } })
const condition = (change: object) => ({
  prohibitions: { items: withItem(whole.prohibitions?.items, 'c-c01', change) },
})
const required = (change: object) => ({
  requirements: { items: withItem(whole.requirements?.items, 'c-o04', change) },
})

/** For each rule of the list one case, and where it matters one day, of which it has something to say. */
const raising: Record<string, [Part<CaseFile>, string?]> = {
  checkDecision: [{ decision: { outcome: 'doNotApply' } }],
  checkChange: [{ route: { kind: 'change', deed: 'renew', order: 'full' } }],
  checkUnfinished: [{ views: undefined }],
  checkHalfTyped: [{}],
  checkWaiting: [{}],
  checkApplicant: [{ applicant: { chiefOfficer: 'Head of Legal' } }],
  checkAreaGround: [{ area: { basis: 'notLimited' } }],
  checkSignedAuthority: [{}],
  checkAuthority: [{ applicant: { authorisation: { given: 'notYet' } } }],
  checkDefendantIdentity: [{ defendant: { born: { known: false } } }],
  checkActs: [act({ behaviours: [] })],
  checkAdmissions: [act({ what: 'He admitted it.', response: 'denied' })],
  checkTimeLimitWords: [{ stalking: { reasoning: 'It is out of time.' } }],
  checkRisk: [{ risk: { assessment: { answer: 'no' } } }],
  checkProtectedPeople: [{ court: { restriction: { answer: 'no' } } }],
  checkNecessity: [{}, '2027-06-01'],
  checkConditionLinks: [condition({ acts: ['act-09'] })],
  checkGoldenThread: [condition({ monitoring: { firstCheck: undefined } })],
  checkWorkStudyReligion: [{ circumstances: { study: { answer: 'notKnown' } } }],
  checkClashes: [condition({ text: 'must not enter Dunmarrow.' })],
  checkLocality: [condition({ locality: { reach: 'limited', where: 'Dunmarrow' } })],
  checkLength: [{ length: { period: { kind: 'forLength', years: 1, months: 0 } } }],
  checkInitials: [
    {
      protected: {
        people: withItem(whole.protected?.people, 'p-ottoline', {
          shownAs: { kind: 'pseudonym', label: 'O.M.' },
        }),
      },
    },
  ],
  checkInterim: [{ interim: { lastDay: '2026-01-01' } }],
  checkFullOrder: [{ service: { interim: { result: 'made', madeOn: '2026-06-01' } } }],
  checkExistingOrder: [{ necessity: { measures: [{ id: 'm', kind: 'existingSpo', status: 'inForce' }] } }],
  checkOtherOrders: [{ necessity: { searched: { answer: 'no' } } }],
  checkFamilyOrder: [condition({ exceptions: [] })],
  checkProceedings: [{ proceedings: { criminal: { next: { known: false } } } }],
  checkConditionWording: [condition({ text: 'must not enter {street}.' })],
  checkUndefinedTerms: [condition({ text: 'must not enter the Premises.' })],
  checkLibraryVersion: [condition({ text: 'must not contact Otoline Marshbank.' })],
  checkRequirementProvider: [required({ provider: { confirmed: 'no' } })],
  checkCyberConditions: [
    { acts: { items: (whole.acts?.items ?? []).map((item) => ({ ...item, behaviours: ['a' as const] })) } },
  ],
  checkLadder: [required({ origin: { kind: 'library', code: 'O11', version: 1 } })],
  checkOrderContents: [{ prohibitions: { items: [] }, requirements: { items: [] } }],
  checkOrderSize: [
    {
      prohibitions: {
        items: Array.from({ length: 13 }, (_, at) => ({
          ...(whole.prohibitions?.items?.[0] ?? { id: '' }),
          id: `c-${at}`,
        })),
      },
    },
  ],
  checkProportionality: [required({ text: 'must wear a tag.' })],
  checkEvidence: [{ evidence: { exhibits: [] } }],
  checkExhibitFiles: [
    {
      evidence: {
        exhibits: [
          {
            id: 'ex-01',
            reference: 'OM/1',
            status: 'served',
            file: { id: 'file-01', pages: [{ hasText: false }] },
          },
        ],
      },
    },
  ],
  checkPointers: [act({ exhibits: ['gone'] })],
  checkHearsayNotice: [{ witnesses: { hearsayNotice: { status: 'notNeeded' } } }],
  checkDayOrder: [{ returns: { firstReportOn: '2026-07-20' } }],
  checkReply: [{ papersServed: { reply: { came: 'yes', on: '2026-07-20' } } }],
  checkPapersServed: [
    {
      papersServed: {
        served: {
          answer: 'yes',
          services: [{ id: 's', papers: ['D1'], how: { method: 'post', on: '2026-07-20' } }],
        },
      },
    },
  ],
  checkCertificates: [{ evidence: { exhibits: [{ id: 'ex-01', certificate: 'no' }] } }],
  checkDisclosure: [{ disclosure: { looked: 'no' } }],
  checkWithheldDetails: [act({ what: 'He rang 07700 900214.' })],
  checkZones: [condition({ text: 'must not enter Tarn Lane.' })],
  checkMaps: [{ map: { zones: [{ id: 'z', number: 9 }] } }],
  checkGivenToDefendant: [condition({ text: 'must not enter the address given to police.' })],
  checkInference: [{ area: { basis: 'intendsToCome', grounds: 'He searched for it.' } }],
  checkStandardOfProof: [{ stalking: { reasoning: 'The civil standard applies.' } }],
  checkStatement: [{ statement: { leftOut: [] } }],
  checkSummons: [{ court: { summons: { method: 'post' } } }],
  checkVulnerability: [{ circumstances: { interpreter: { answer: 'notKnown' } } }],
  checkViews: [{ views: { advocate: { answer: 'no' } } }],
  checkConsultations: [{}],
  checkReferrals: [{ safety: { referrals: [] } }],
  checkAttendance: [{ court: { attends: { officer: 'no' } } }],
  checkNotification: [{ circumstances: { sexOffenderNotification: { answer: 'notKnown' } } }],
  checkAfterGrant: [{ safety: { afterGrant: { reviewOn: undefined } } }],
  checkAppealInformation: [{ profile: undefined }],
  checkCodes: [{ court: { code: '' } }],
  checkRegime: [{ proceedings: { courtMadeOrder: { answer: 'no' } } }],
}

/** What is half typed, waits or was moved, for the checks that read it. */
const typed: Record<string, Partial<Draft>> = {
  checkSignedAuthority: { review: reviewAt('submitted', []) },
  checkConsultations: { review: { consultations: [aConsultation({ reply: aReply() })] } },
  checkHalfTyped: { typing: { risk: { reasoning: '?' } } },
  checkWaiting: { typing: withPending({}, { step: 'acts', box: 'quick' }, '6 April he rang') },
}

describe.each(checks.map((check) => [check.name, check] as const))('%s', (name, check) => {
  const [part, today] = raising[name] ?? []

  test('is silent on a finished case', () => {
    expect(check(pruneCase(finishedCase()), asAt, aDraft(finishedCase()))).toEqual([])
  })

  test('has a case that raises it, in a sentence or two that ends, on a page', () => {
    expect(part).toBeDefined()
    const file = finishedWith(part ?? {})
    const draft = aDraft(file, typed[name])
    const findings = check(pruneCase(file), today ?? asAt, draft)
    expect(findings.length).toBeGreaterThan(0)
    for (const { code, message } of findings) {
      expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/)
      expect(message).toMatch(/^\S.*[.]$/)
      expect(message).not.toMatch(/undefined|out of time\b/)
    }
  })

  test('has nothing to break on in an empty case', () => {
    expect(() => check(pruneCase(aDraft().case), asAt, aDraft())).not.toThrow()
  })
})
