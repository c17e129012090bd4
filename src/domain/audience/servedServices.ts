import type { CaseFile } from '../case/caseFile.ts'
import { ordersMade } from '../case/ordersMade.ts'
import { paperServices, servesNotice } from '../case/paperServices.ts'
import { paperService } from '../case/papersServed.ts'
import { orderServed } from '../case/service.ts'
import { deemedServed } from '../law/periods/postalService.ts'
import { isRealDate } from '../shared/dates.ts'
import type { ServedCase } from './servedCase.ts'

/** What was served and how, as it proves the service. What was said then stays with the police: policeServices.ts. */
export function servedServices(file: CaseFile): Pick<ServedCase, 'papersServed' | 'ordersServed'> {
  return {
    papersServed: paperServices(file).map((service) => ({
      id: service.id,
      papers: service.papers ?? [],
      dated: service.dated,
      pages: service.pages,
      ...facts(service.how ?? {}),
      noticeOn: noticeOn(service),
      complete: paperService.safeParse(service).success,
    })),
    ordersServed: ordersMade(file).map(({ kind, record: { madeOn, court, served } }) => ({
      kind,
      madeOn,
      court,
      service:
        served?.answer === 'yes'
          ? { ...facts(served), complete: orderServed.safeParse(served).success }
          : undefined,
    })),
  }
}

type Facts = Omit<ServedCase['papersServed'][number], 'id' | 'papers' | 'dated' | 'pages' | 'complete'>

function facts(served: Facts): Facts {
  return {
    method: served.method,
    on: served.on,
    time: served.time,
    place: served.place,
    by: served.by,
    to: served.to,
    identity: served.identity,
    explained: served.explained,
    language: served.language,
    copyLeft: served.copyLeft,
    bodyWorn: served.bodyWorn,
    signature: served.signature,
  }
}

function noticeOn(service: ReturnType<typeof paperServices>[number]): string | undefined {
  const { method, on } = service.how ?? {}
  if (method !== 'post' || !on || !isRealDate(on) || !servesNotice(service)) return undefined
  return deemedServed(on).lastDay
}
