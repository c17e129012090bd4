import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { Interpreting } from '#src/domain/case/equality.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { spokenTime } from '#src/domain/shared/times.ts'
import type { Block, Gap } from '../blocks.ts'
import { openingRows, paperOpening, type Row } from '../paperOpening.ts'

export const interpreterTitle = 'Record of interpreters'

/** Each occasion on which an interpreter worked, with who, how, and whether the two understood each other; for the police alone. */
export function interpreterRecord(served: ServedCase, { file }: PoliceCase): Block[] {
  return [
    ...paperOpening(interpreterTitle, openingRows(served)),
    ...(file.equality?.interpreting ?? []).flatMap((one, place): Block[] => [
      { kind: 'heading', level: 2, text: `Occasion ${place + 1}` },
      { kind: 'rows', rows: rowsOf(one) },
      signature,
    ]),
  ]
}

const signature: Block = {
  kind: 'signature',
  role: 'Interpreter',
  lines: [{ label: 'Name' }, { label: 'Signature' }, { label: 'Date' }],
}

const occasions = {
  interview: 'An interview',
  statement: 'A statement',
  service: 'Service of papers or of an order',
  hearing: 'A hearing',
  other: 'Something else',
} as const
const ways = { inPerson: 'In the same room', telephone: 'By telephone', video: 'By video' } as const
const answers = { yes: 'Yes', no: 'No', notKnown: 'Not known' } as const

const missing = (what: string): Gap => ({ what, step: 'equality' })

function rowsOf(one: Interpreting): Row[] {
  const { occasion, way, understood, readBack } = one
  return [
    { label: 'Occasion', value: occasion ? occasions[occasion] : missing('the occasion') },
    { label: 'For', value: one.forWhom || missing('for whom') },
    { label: 'Language', value: one.language || missing('the language') },
    { label: 'Interpreter', value: one.interpreter || missing('the interpreter’s name') },
    ...(one.register ? [{ label: 'Number in the register', value: one.register }] : []),
    { label: 'How', value: way ? ways[way] : missing('how the interpreter worked') },
    ...whenOf(one),
    {
      label: 'Understood each other',
      value: understood ? answers[understood] : missing('whether they understood each other'),
    },
    { label: 'Read back', value: readBack ? answers[readBack] : missing('whether it was read back') },
  ]
}

function whenOf({ on, from, to }: Interpreting): Row[] {
  return [
    { label: 'Day', value: on ? longDate(on) : missing('the day') },
    ...(from ? [{ label: 'From', value: spokenTime(from) }] : []),
    ...(to ? [{ label: 'To', value: spokenTime(to) }] : []),
  ]
}
