import type { CaseFile } from '../case/caseFile.ts'
import { asksForInterim } from '../case/hearings.ts'
import type { ServedCase } from './servedCase.ts'
import type { ServedWords } from './servedWords.ts'

type Setting = Pick<ServedCase, 'applicant' | 'court' | 'proceedings' | 'circumstances'>

/** Who applies, where, and against what background. Who cannot attend and why, and material held back, stay out. */
export function servedSetting(file: CaseFile, words: ServedWords): Setting {
  return {
    applicant: applicantShown(file),
    court: courtShown(file, words),
    proceedings: proceedingsShown(file, words),
    circumstances: circumstancesShown(file),
  }
}

function applicantShown({ applicant }: CaseFile): ServedCase['applicant'] {
  const { authorisation } = applicant ?? {}
  const authority =
    authorisation?.given === 'yes' || authorisation?.given === 'orally' ? authorisation : undefined
  return {
    force: applicant?.force,
    forceKind: applicant?.forceKind,
    chiefOfficer: applicant?.chiefOfficer,
    officer: {
      name: applicant?.officer?.name,
      rank: applicant?.officer?.rank,
      number: applicant?.officer?.number,
      unit: applicant?.officer?.unit,
      experience: applicant?.officer?.experience,
    },
    representative: applicant?.representative?.answer === 'yes' ? applicant.representative.name : undefined,
    authorised: authority && {
      on: authority.on,
      by: authority.name,
      rank: authority.rank,
      appears: authority.appears ?? [],
      ...(authority.given === 'orally' && {
        orally: { at: authority.at, confirmedOn: authority.confirmedOn },
      }),
    },
  }
}

function courtShown(file: CaseFile, words: ServedWords): ServedCase['court'] {
  const { court } = file
  const restriction = court?.restriction?.answer === 'yes' ? court.restriction : undefined
  return {
    name: court?.name,
    kind: court?.kind,
    code: court?.code,
    language: court?.language,
    hearing: hearingShown(court?.hearing),
    interimHearing: asksForInterim(file) ? hearingShown(court?.interimHearing) : undefined,
    estimateMinutes: court?.estimateMinutes,
    avoid: (court?.avoid ?? []).map(({ from, to }) => ({ from, to })),
    restriction: restriction && { power: restriction.power, why: words.say(restriction.why) },
  }
}

type Hearing = NonNullable<CaseFile['court']>['hearing']

function hearingShown(hearing: Hearing): ServedCase['court']['hearing'] {
  if (hearing?.listed !== 'yes') return undefined
  return { on: hearing.on, time: hearing.time, room: hearing.room }
}

function proceedingsShown({ proceedings }: CaseFile, words: ServedWords): ServedCase['proceedings'] {
  if (!proceedings) return undefined
  const { criminal, bail } = proceedings
  return {
    stage: criminal?.stage,
    offence: criminal?.offence,
    nextOn: criminal?.next?.known ? criminal.next.value : undefined,
    endedOn: criminal?.endedOn,
    heard: criminal?.heard,
    heardWhy: words.say(criminal?.heardWhy),
    afterwards: criminal?.afterwards && {
      onConviction: words.say(criminal.afterwards.onConviction),
      onAcquittal: words.say(criminal.afterwards.onAcquittal),
      onNoCharge: words.say(criminal.afterwards.onNoCharge),
    },
    bail: bail && {
      kind: bail.kind,
      from: bail.from,
      ends: bail.ends?.known ? bail.ends.value : undefined,
      endUnknown: bail.ends?.known === false,
      conditions: words.say(bail.conditions),
    },
  }
}

function circumstancesShown({ circumstances }: CaseFile): ServedCase['circumstances'] {
  const is = circumstances
  return {
    work: is?.work,
    study: is?.study,
    religion: is?.religion,
    children: is?.children,
    interpreter: is?.interpreter?.answer === 'yes' ? is.interpreter.language : undefined,
    adjustments: is?.vulnerability?.answer === 'yes' ? is.vulnerability.adjustments : undefined,
    solicitor: is?.solicitor?.answer === 'yes' ? is.solicitor.name : undefined,
    custody: is?.custody,
    sexOffenderNotification: is?.sexOffenderNotification,
  }
}
