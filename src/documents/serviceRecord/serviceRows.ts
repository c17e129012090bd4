import type { Said } from '#src/domain/audience/policeServices.ts'
import type { ServedService } from '#src/domain/audience/servedCase.ts'
import { weekdayDate } from '#src/domain/shared/dates.ts'
import { spokenTime } from '#src/domain/shared/times.ts'
import type { Gap, Text } from '../blocks.ts'
import type { Row } from '../paperOpening.ts'

/** How something was served, without what was served. */
export type ServiceFacts = Omit<ServedService, 'id' | 'papers' | 'dated' | 'pages'> & Said

const methods = {
  personal: 'Handed over in person',
  atCourt: 'Handed over at court',
  solicitor: 'Given to the solicitor',
  leftAtAddress: 'Left at the address',
  post: 'By first-class post',
} as const

const signatures = { signed: 'Signed for it', refused: 'Refused to sign' } as const
const yesNo = { yes: 'Yes', no: 'No' } as const

type Need = (what: string) => Gap

/** A record of service in rows: on whom, when, where, how and by whom, and what proves that it reached that person. */
export function serviceRows(service: ServiceFacts, person: Text | Gap, step: Gap['step']): Row[] {
  const { method, by, to } = service
  const need: Need = (what) => ({ what, step })
  return [
    { label: 'Person served', value: person },
    { label: 'How', value: method ? methods[method] : need('how it was served') },
    ...(to ? [{ label: method === 'solicitor' ? 'Solicitor' : 'Left with', value: to }] : []),
    ...whenAndWhere(service, need),
    { label: 'Served by', value: by ?? need('who served it') },
    ...(isHanded(service) ? handedRows(service, need) : []),
  ]
}

const isHanded = ({ method }: ServiceFacts) =>
  method === undefined || method === 'personal' || method === 'atCourt'

function whenAndWhere({ method, ...service }: ServiceFacts, need: Need): Row[] {
  const { on, time, place } = service
  const posted = method === 'post'
  const hour = time ? spokenTime(time) : need('the time of service')
  return [
    { label: posted ? 'Posted on' : 'Day', value: on ? weekdayDate(on) : need('the day of service') },
    ...(time || isHanded({ method, ...service }) ? [{ label: 'Time', value: hour }] : []),
    { label: posted ? 'Posted to' : 'Place', value: place ?? need('the place of service') },
  ]
}

function handedRows(service: ServiceFacts, need: Need): Row[] {
  const { identity, explained, language, copyLeft, response, bodyWorn, signature } = service
  const optional: [string, string | undefined][] = [
    ['Language and interpreter', language],
    ['What was said', response],
    ['Body-worn video', bodyWorn],
  ]
  return [
    { label: 'Identity checked by', value: identity ?? need('how identity was checked') },
    {
      label: 'Content explained',
      value: explained ? yesNo[explained] : need('whether the content was explained'),
    },
    { label: 'Copy left', value: copyLeft ? yesNo[copyLeft] : need('whether a copy was left') },
    ...optional.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    { label: 'Signature', value: signature ? signatures[signature] : need('whether the person signed') },
  ]
}
