import { describe, expect, test } from 'vitest'
import { servedView } from '#src/domain/audience/servedView.ts'
import { caseFile } from '#src/domain/case/caseFile.ts'
import { aCase } from '#tests/support/aCase.ts'
import { canariesIn, canaryCase } from '#tests/support/canaryCase.ts'

/** Every text of a case that the defendant and the court may read, on one branch or another. Nothing else reaches them. */
const allowed = [
  'acts.items.*.account.toldBy',
  'acts.items.*.breachOf',
  'acts.items.*.channel',
  'acts.items.*.context',
  'acts.items.*.effect',
  'acts.items.*.id',
  'acts.items.*.place',
  'acts.items.*.policeAction',
  'acts.items.*.run',
  'acts.items.*.what',
  'acts.items.*.when.detail',
  'acts.runs.*.id',
  'acts.runs.*.name',
  'acts.runs.*.why',
  'applicant.authorisation.name',
  'applicant.authorisation.rank',
  'applicant.chiefOfficer',
  'applicant.force',
  'applicant.officer.experience',
  'applicant.officer.name',
  'applicant.officer.number',
  'applicant.officer.rank',
  'applicant.officer.unit',
  'applicant.reference',
  'applicant.representative.name',
  'area.grounds',
  'circumstances.children.detail',
  'circumstances.children.familyOrder',
  'circumstances.children.handover.*.id',
  'circumstances.custody.where',
  'circumstances.interpreter.language',
  'circumstances.religion.times.*.id',
  'circumstances.religion.what',
  'circumstances.solicitor.name',
  'circumstances.study.detail',
  'circumstances.study.times.*.id',
  'circumstances.study.where',
  'circumstances.vulnerability.adjustments',
  'circumstances.work.detail',
  'circumstances.work.times.*.id',
  'circumstances.work.where',
  'court.code',
  'court.hearing.room',
  'court.interimHearing.room',
  'court.name',
  'court.restriction.why',
  'defendant.address.found',
  'defendant.address.lastKnown',
  'defendant.address.lines',
  'defendant.address.postcode',
  'defendant.name',
  'defendant.occupation',
  'defendant.otherNames.*.name',
  'disclosure.convictions.*.what',
  'disclosure.found.*.summary',
  'disclosure.found.*.what',
  'evidence.exhibits.*.description',
  'evidence.exhibits.*.file.id',
  'evidence.exhibits.*.file.sha256',
  'evidence.exhibits.*.id',
  'evidence.exhibits.*.pages',
  'evidence.exhibits.*.producedBy',
  'evidence.exhibits.*.reference',
  'interim.appropriate',
  'interim.cannotWait',
  'interim.notice.lawyer',
  'interim.notice.why',
  'interim.sinceLastAct',
  'length.locality.why',
  'length.period.reason',
  'necessity.measures.*.court',
  'necessity.measures.*.gap',
  'necessity.measures.*.id',
  'necessity.measures.*.reference',
  'necessity.measures.*.terms',
  'necessity.personallyConnected.whyNotDapo',
  'necessity.proportionality',
  'necessity.reasoning',
  'necessity.whyNow',
  'others.people.*.id',
  'others.people.*.name',
  'others.people.*.relation',
  'others.people.*.shownAs.label',
  'proceedings.bail.conditions',
  'proceedings.criminal.afterwards.onAcquittal',
  'proceedings.criminal.afterwards.onConviction',
  'proceedings.criminal.afterwards.onNoCharge',
  'proceedings.criminal.heardWhy',
  'proceedings.criminal.offence',
  'prohibitions.items.*.clashAccepted',
  'prohibitions.items.*.exceptions.*.text',
  'prohibitions.items.*.id',
  'prohibitions.items.*.lesser',
  'prohibitions.items.*.locality.where',
  'prohibitions.items.*.necessity',
  'prohibitions.items.*.risk',
  'prohibitions.items.*.text',
  'protected.people.*.details.*.value',
  'protected.people.*.id',
  'protected.people.*.name',
  'protected.people.*.relationshipDetail',
  'protected.people.*.shownAs.label',
  'protected.people.*.victimOfActs.whyProtected',
  'requirements.items.*.clashAccepted',
  'requirements.items.*.exceptions.*.text',
  'requirements.items.*.id',
  'requirements.items.*.lesser',
  'requirements.items.*.locality.where',
  'requirements.items.*.necessity',
  'requirements.items.*.provider.name',
  'requirements.items.*.provider.pays',
  'requirements.items.*.provider.sessions',
  'requirements.items.*.risk',
  'requirements.items.*.text',
  'requirements.noneWhy',
  'risk.assessment.assessor',
  'risk.assessment.factors',
  'risk.assessment.level',
  'risk.assessment.tool',
  'risk.escalation',
  'risk.harmless',
  'risk.imminence',
  'risk.knowledgeWhy',
  'risk.protective',
  'risk.reasoning',
  'route.mainCourt',
  'route.mainReference',
  'service.interim.court',
  'service.outcome.court',
  'service.stations',
  'stalking.four.fixated',
  'stalking.four.obsessive',
  'stalking.four.repeated',
  'stalking.four.unwanted',
  'stalking.reasoning',
  'statement.paragraphs.*.id',
  'statement.paragraphs.*.source.by',
  'statement.paragraphs.*.source.facts',
  'statement.paragraphs.*.source.of',
  'statement.paragraphs.*.text',
  'training.title',
  'witnesses.hearsayNotice.by',
  'witnesses.people.*.called.why',
  'witnesses.people.*.gives',
  'witnesses.people.*.id',
  'witnesses.people.*.name',
  'witnesses.shorterTime.why',
]

const rounds = Array.from({ length: 200 }, (_, round) => canaryCase(round))

describe('what the defendant and the court may read', () => {
  test('is exactly the allowed texts, over every branch of a case', () => {
    const reached = new Set(rounds.flatMap((file) => canariesIn(servedView(file))))
    expect([...reached].sort()).toEqual([...allowed].sort())
  })

  test('is tried with cases that are real ones and hold more texts than that', () => {
    expect(rounds.every((file) => caseFile.safeParse(file).success)).toBe(true)
    expect(new Set(rounds.flatMap(canariesIn)).size).toBeGreaterThan(2 * allowed.length - 10)
  })

  test('has no reference that is not a number', () => {
    expect(JSON.stringify(servedView(aCase()))).not.toContain('[[')
  })

  test('leaves out the answers of a branch that was not taken', () => {
    const served = servedView(aCase({ route: { kind: 'full', mainReference: 'left over' } }))
    expect(JSON.stringify(served)).not.toContain('left over')
  })

  test('is there for a case without an answer', () => {
    const served = servedView({ schema: 1, id: 'empty', startedOn: '2026-06-22' })
    expect(served).toMatchObject({ acts: [], conditions: [], protectedPeople: [], exhibits: [] })
    expect(served.training).toBeUndefined()
  })
})
