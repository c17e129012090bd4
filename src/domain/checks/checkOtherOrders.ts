import type { CaseFile } from '../case/caseFile.ts'
import type { MeasureKind } from '../case/necessity.ts'
import { houseRule } from '../law/citations.ts'
import { compareDates, type IsoDate } from '../shared/dates.ts'
import { longDate } from '../shared/dateWords.ts'
import type { Finding } from './finding.ts'
import { explains, hints } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

const practice = houseRule('other orders are looked for, and the gap each leaves is stated')

/** Other orders and bail: looked for, still running, and dealt with in the reasons for this order. */
export function checkOtherOrders(file: CaseFile, today: IsoDate): Finding[] {
  return [...searchFindings(file), ...bailFindings(file, today), ...measureFindings(file, today)]
}

function searchFindings({ necessity }: CaseFile): Finding[] {
  const { searched, personallyConnected, measures = [] } = necessity ?? {}
  const considered = measures.some(({ kind }) => kind === 'dapo' || kind === 'dapn')
  return [
    ...(searched?.answer === 'no' || searched?.answer === 'notKnown' ? [notSearched()] : []),
    ...(personallyConnected?.answer === 'notKnown' ? [connectionNotKnown()] : []),
    ...(personallyConnected?.answer === 'yes' && !considered ? [dapoNotListed()] : []),
  ]
}

function bailFindings({ proceedings, necessity }: CaseFile, today: IsoDate): Finding[] {
  const bail = proceedings?.bail
  if (!bail?.kind || bail.kind === 'none') return []
  const dealtWith = (necessity?.measures ?? []).some(({ kind }) => kind === 'bail')
  const ends = bail.ends
  return [
    ...(necessity && !dealtWith ? [bailNotDealtWith()] : []),
    ...(ends?.known === false ? [bailEndNotKnown()] : []),
    ...(ends?.known && ends.value && compareDates(ends.value, today) < 0 ? [bailEnded(ends.value)] : []),
  ]
}

const termed: readonly MeasureKind[] = [
  'bail',
  'restrainingOrder',
  'nonMolestation',
  'occupationOrder',
  'dapn',
  'dapo',
  'sexualHarm',
  'criminalBehaviour',
  'communityProtection',
  'childArrangements',
  'licence',
]

function measureFindings({ necessity }: CaseFile, today: IsoDate): Finding[] {
  return (necessity?.measures ?? []).flatMap(({ id, kind, status, terms, ends }) => {
    if (status !== 'inForce') return []
    const noTerms = kind !== undefined && termed.includes(kind) && !terms?.trim()
    return [
      ...(noTerms ? [measureWithoutTerms(id)] : []),
      ...(ends && compareDates(ends, today) < 0 ? [measureEnded(id, ends)] : []),
    ]
  })
}

const notSearched = () =>
  explains(
    'other-orders-not-searched',
    { step: 'necessity', field: 'searched' },
    'Nobody has searched for other orders: search, or say why not.',
    practice,
  )

const connectionNotKnown = () =>
  explains(
    'connection-not-known',
    { step: 'necessity', field: 'personallyConnected' },
    'It is not known whether the defendant and the protected person are personally connected: say how you tried to find out, because a domestic abuse protection order may be the other way.',
    practice,
  )

const dapoNotListed = () =>
  hints(
    'dapo-not-listed',
    { step: 'necessity', field: 'measures' },
    'They are personally connected: consider adding the domestic abuse protection order to the measures considered.',
    practice,
  )

const bailNotDealtWith = () =>
  explains(
    'bail-not-dealt-with',
    { step: 'necessity', field: 'measures' },
    'The defendant is on bail: add bail to the measures and say why it does not protect enough. Courts have often preferred it.',
    practice,
  )

const bailEndNotKnown = () =>
  explains(
    'bail-end-not-known',
    { step: 'proceedings', field: 'bail.ends' },
    'The end of bail is not known: find it out, or say why not.',
    practice,
  )

const bailEnded = (on: IsoDate) =>
  explains(
    'bail-ended',
    { step: 'proceedings', field: 'bail.ends' },
    `Bail ended on ${longDate(on)}: correct the entry, or say what holds now.`,
    practice,
  )

const measureWithoutTerms = (id: string) =>
  explains(
    'measure-without-terms',
    placeOf('necessity', id, 'terms'),
    'This measure is in force: enter its terms, so that the conditions can be compared with them.',
    practice,
  )

const measureEnded = (id: string, on: IsoDate) =>
  explains(
    'measure-ended',
    placeOf('necessity', id, 'ends'),
    `This measure is said to be in force, but it ended on ${longDate(on)}: correct one of them.`,
    practice,
  )
