import type { StepWords } from '#src/documents/disclosure/caseWords.ts'
import { choicesOf } from '#src/domain/case/askedWords.ts'
import { outcomeReasons } from '#src/domain/case/outcomeReasons.ts'
import { measureNames } from '#src/domain/grounds/measureNames.ts'
import { behaviourKinds } from '#src/domain/law/behaviours.ts'
import { wording as acts } from '#src/features/steps/acts/wording.ts'
import { wording as applicant } from '#src/features/steps/applicant/wording.ts'
import { wording as area } from '#src/features/steps/area/wording.ts'
import { wording as bundle } from '#src/features/steps/bundle/wording.ts'
import { wording as change } from '#src/features/steps/change/wording.ts'
import { wording as circumstances } from '#src/features/steps/circumstances/wording.ts'
import { wording as court } from '#src/features/steps/court/wording.ts'
import { wording as decision } from '#src/features/steps/decision/wording.ts'
import { wording as defendant } from '#src/features/steps/defendant/wording.ts'
import { wording as disclosure } from '#src/features/steps/disclosure/wording.ts'
import { wording as equality } from '#src/features/steps/equality/wording.ts'
import { wording as evidence } from '#src/features/steps/evidence/wording.ts'
import { wording as interim } from '#src/features/steps/interim/wording.ts'
import { wording as length } from '#src/features/steps/length/wording.ts'
import { wording as map } from '#src/features/steps/map/wording.ts'
import { wording as necessity } from '#src/features/steps/necessity/wording.ts'
import { wording as others } from '#src/features/steps/others/wording.ts'
import { wording as papersServed } from '#src/features/steps/papersServed/wording.ts'
import { wording as proceedings } from '#src/features/steps/proceedings/wording.ts'
import { wording as protectedPeople } from '#src/features/steps/protected/wording.ts'
import { wording as returns } from '#src/features/steps/returns/wording.ts'
import { wording as risk } from '#src/features/steps/risk/wording.ts'
import { wording as route } from '#src/features/steps/route/wording.ts'
import { wording as safety } from '#src/features/steps/safety/wording.ts'
import { wording as service } from '#src/features/steps/service/wording.ts'
import { wording as stalking } from '#src/features/steps/stalking/wording.ts'
import { wording as statement } from '#src/features/steps/statement/wording.ts'
import { wording as views } from '#src/features/steps/views/wording.ts'
import { wording as witnesses } from '#src/features/steps/witnesses/wording.ts'
import { wording as conditions } from '#src/features/wizard/conditions/wording.ts'
import { personWords } from '#src/features/wizard/personWords.ts'
import { weekDays } from '#src/features/wizard/weekText.ts'
import { choiceIn } from './choiceIn.ts'

/** How the pages of the steps call the fields that need not be filled in; what must be is called as the page asks for it. */
const fields: Readonly<Record<string, string>> = {
  'applicant.officer.unit': applicant.unit,
  'applicant.officer.phone': applicant.phone,
  'applicant.officer.email': applicant.email,
  'applicant.officer.experience': applicant.experience,
  'applicant.representative.contact': applicant.lawyerContact,
  'applicant.standardConfirmed.by': applicant.standardBy,
  'applicant.authorisation.appears': applicant.appears,
  'applicant.authorisation.confirmedOn': applicant.confirmedOn,
  'change.reference': change.reference,
  'change.newLength': change.newLength,
  'change.consents.on': 'Day of the consent',
  'change.consents.how': 'How the consent was given',
  'court.code': court.code,
  'court.summons.adjustments': court.adjustments,
  'court.hearing.room': court.of.hearing.room,
  'court.interimHearing.room': court.of.interimHearing.room,
  'proceedings.criminal.detail': proceedings.detail,
  'proceedings.criminal.heldBack.why': proceedings.heldBackWhy,
  'proceedings.criminal.heardWhy': proceedings.heardWhy,
  'defendant.address.postcode': defendant.postcode,
  'defendant.address.lastKnown': defendant.lastKnown,
  'defendant.occupation': defendant.occupation,
  'circumstances.work.where': circumstances.occupations.work.where,
  'circumstances.work.detail': circumstances.occupations.work.detail,
  'circumstances.study.where': circumstances.occupations.study.where,
  'circumstances.study.detail': circumstances.occupations.study.detail,
  'circumstances.children.familyOrder': circumstances.familyOrder,
  'circumstances.solicitor.contact': circumstances.solicitorContact,
  'protected.people.relationshipDetail': protectedPeople.relationshipDetail,
  'protected.people.arrangements.asked': protectedPeople.asked,
  'protected.people.safeContact.times': protectedPeople.times,
  'protected.people.safeContact.codeWord': protectedPeople.codeWord,
  'protected.people.safeContact.shared': protectedPeople.shared,
  'protected.people.advocate.contact': protectedPeople.advocateContact,
  'others.none': others.none,
  'others.people.relation': others.relation,
  'acts.items.when.time': acts.time,
  'acts.items.when.detail': acts.detail,
  'acts.items.behaviours': acts.behaviours,
  'acts.items.run': acts.run,
  'acts.items.context': acts.context,
  'acts.items.place': acts.place,
  'acts.items.placeShown': acts.placeShown,
  'acts.items.towards': acts.towards,
  'acts.items.channel': acts.channel,
  'acts.items.exhibits': acts.exhibits,
  'acts.items.account.witness': acts.witness,
  'acts.items.account.toldBy': acts.toldBy,
  'acts.items.account.whyNotCalled': acts.whyNotCalled,
  'acts.items.reported.reference': acts.reportedReference,
  'acts.items.policeAction': acts.policeAction,
  'acts.items.effect': acts.effect,
  'acts.items.breachOf': acts.breachOf,
  'acts.items.response': acts.response,
  'acts.items.attribution': acts.attribution,
  'acts.items.attributionWhy': acts.attributionWhy,
  'acts.items.strength': acts.strength,
  'evidence.none': evidence.none,
  'evidence.exhibits.pages': evidence.pages,
  'evidence.exhibits.certificate': evidence.certificate,
  'witnesses.people.person': witnesses.person,
  'witnesses.questioning.why': witnesses.why,
  'disclosure.lawyer': disclosure.lawyer,
  'stalking.four.fixated': stalking.four.fixated,
  'stalking.four.obsessive': stalking.four.obsessive,
  'stalking.four.unwanted': stalking.four.unwanted,
  'stalking.four.repeated': stalking.four.repeated,
  'map.none': map.none,
  'map.zones.image.length': 'Bytes of the image',
  'map.zones.image.sha256': 'SHA-256 of the image',
  'map.zones.image.width': 'Dots across the image',
  'map.zones.image.height': 'Dots down the image',
  'map.zones.corridors': map.ways,
  'map.zones.places': map.places,
  'map.zones.apart': map.apart,
  'risk.assessment.version': risk.version,
  'risk.harmless': risk.harmless,
  'risk.protective': risk.protective,
  'risk.escalation': risk.escalation,
  'risk.imminence': risk.imminence,
  'necessity.measures.court': necessity.item.court,
  'necessity.measures.reference': necessity.item.reference,
  'necessity.measures.terms': necessity.item.terms,
  'necessity.measures.compared': necessity.item.compared,
  ...ofConditions('prohibitions'),
  ...ofConditions('requirements'),
  'requirements.items.provider.name': conditions.provider.name,
  'requirements.items.provider.sessions': conditions.provider.sessions,
  'requirements.items.provider.pays': conditions.provider.pays,
  'requirements.items.provider.exhibit': conditions.provider.exhibit,
  'requirements.noneWhy': conditions.noneWhy,
  'views.people.obtained.how': views.item.how,
  'views.people.sentence.text': views.item.sentence,
  'views.people.sentence.agreed': views.item.agreed,
  'equality.interpreting.register': 'Number in the register of interpreters',
  'equality.interpreting.from': 'When the interpreter began',
  'equality.interpreting.to': 'When the interpreter ended',
  'equality.youth.youthTeam.at': 'Time at which the youth justice team was asked',
  'equality.youth.school': equality.school,
  'safety.plan.detail': safety.planDetail,
  'statement.paragraphs.source.acts': statement.fromActs,
  'statement.paragraphs.source.facts': statement.facts,
  'statement.paragraphs.from.key': 'Suggestion that it came from',
  'statement.paragraphs.from.basis': 'Mark of what the suggestion said',
  'statement.leftOut.key': 'Suggestion left out',
  'statement.leftOut.basis': 'Mark of what the suggestion said',
  'bundle.late': bundle.late.legend,
  'papersServed.served.services.dated': papersServed.dated,
  'papersServed.served.services.pages': papersServed.pages,
  'papersServed.served.services.how.to': papersServed.to.leftAtAddress,
  'papersServed.served.services.how.language': papersServed.language,
  'papersServed.served.services.how.response': papersServed.response,
  'papersServed.served.services.how.bodyWorn': papersServed.bodyWorn,
  ...ofReply(),
  ...ofService('interim'),
  ...ofService('outcome'),
  ...Object.fromEntries(
    Object.entries(returns.fields).map(([field, { label }]) => [`returns.${field}`, label]),
  ),
}

function ofConditions(step: 'prohibitions' | 'requirements'): Record<string, string> {
  const { acts: answers, protects, every } = conditions.item
  return {
    [`${step}.items.origin.code`]: 'Number in the library',
    [`${step}.items.acts`]: answers,
    [`${step}.items.protects`]: protects,
    [`${step}.items.monitoring.every`]: every,
  }
}

function ofReply(): Record<string, string> {
  const {
    heading: _,
    yes: _yes,
    no: _no,
    noName: _noName,
    came: _came,
    on: _on,
    ...asked
  } = papersServed.reply
  return Object.fromEntries(
    Object.entries(asked).map(([field, label]) => [`papersServed.reply.${field}`, label]),
  )
}

function ofService(order: 'interim' | 'outcome'): Record<string, string> {
  const { language, response, bodyWorn, notifiedOn } = service.served
  return {
    [`service.${order}.served.language`]: language,
    [`service.${order}.served.response`]: response,
    [`service.${order}.served.bodyWorn`]: bodyWorn,
    [`service.${order}.served.notifiedOn`]: notifiedOn,
    [`service.${order}.reason`]: service.reason,
    [`service.${order}.conditions.reason`]: service.conditions.reason,
  }
}

const reasonWords = Object.fromEntries(
  Object.entries(outcomeReasons).map(([code, { words }]) => [code, words]),
)

/** All words of a step’s pages, in which its lists of choices stand. */
const pages: Readonly<Record<string, unknown>> = {
  acts: [acts, Object.fromEntries(Object.entries(behaviourKinds).map(([kind, { label }]) => [kind, label]))],
  applicant,
  area: { ...area.bases, notLimited: area.notLimited },
  change,
  circumstances: [circumstances, weekDays],
  court,
  decision,
  defendant,
  disclosure,
  equality,
  evidence,
  interim,
  length,
  map,
  necessity: [necessity, measureNames],
  others: [others, personWords],
  papersServed,
  proceedings,
  prohibitions: conditions,
  protected: [protectedPeople, personWords],
  requirements: conditions,
  returns,
  risk,
  route,
  safety,
  service: [service, reasonWords],
  stalking,
  statement,
  views,
  witnesses,
}

/** The words of the steps, for a paper that shows everything that is held. */
export const stepWords: StepWords = {
  field: (field) => fields[field.join('.')]?.replace(/ \(optional\)$/, ''),
  choice: (field, value) => choiceIn(pages[field[0] ?? ''], choicesOf(field), value),
}
