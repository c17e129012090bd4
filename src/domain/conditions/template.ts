import type { Behaviour } from '../case/acts.ts'
import type { Authority } from '../law/authority.ts'
import type { IsoDate } from '../shared/dates.ts'
import type { Term } from './definitions.ts'
import type { ExceptionCode } from './exceptionCodes.ts'
import { type PronounForms, pronounForms } from './grammar.ts'
import type { Input, InputDescription, RawInputs } from './inputs.ts'
import type { ConditionPeople } from './people.ts'

export type ConditionCategory = 'contact' | 'places' | 'watching' | 'online' | 'legal' | 'requirements'

/** A wording, or the names of the inputs that are missing or do not do. */
export type Rendered = { ok: true; text: string } | { ok: false; missing: string[] }

/** What a wording may ask of the language besides its inputs. */
export type Grammar = { defendant: PronounForms }

export type Inputs = Readonly<Record<string, Input<unknown>>>
export type Read<I extends Inputs> = { [K in keyof I]: I[K] extends Input<infer T> ? T : never }

type About = {
  /** Permanent: "C01". A changed wording is a new version of the same code. */
  code: string
  version: number
  inForceFrom: IsoDate
  kind: 'prohibition' | 'requirement'
  category: ConditionCategory
  title: string
  protectsAgainst: string
  behaviours: readonly Behaviour[]
  usualExceptions: readonly ExceptionCode[]
  /** How a breach would be noticed, and what would prove it. */
  monitoring: { how: string; evidence: string }
  pitfalls: readonly string[]
  askVictim: string
  authority: Authority
  /** The defined terms that the wording uses. */
  terms: readonly Term[]
  /** Since when it is no longer offered, and by which code it was replaced. Said of the newest version, it holds for all. */
  withdrawn?: { from: IsoDate; replacedBy?: string }
  /** What the weekly times of a timed condition, its input `times`, are to the defendant. */
  timesAre?: 'forbidden' | 'allowed' | 'required' | 'onRequest'
  /** Somebody outside the police has to take the defendant, so that a provider must have confirmed. */
  provider?: 'needed'
}

/** A condition of the library as it is written down. `wording` begins "must not" or "must"; the papers put "The defendant" before it. */
type Definition<I extends Inputs> = About & {
  inputs: I
  wording: (inputs: Read<I>, grammar: Grammar) => string
}

/** A condition of the library as the rest of the product uses it. */
export type ConditionTemplate = About & {
  inputs: readonly (InputDescription & { name: string })[]
  render: (inputs: RawInputs, people: ConditionPeople) => Rendered
}

/** Makes a template of a definition: its inputs are read by their types before the wording sees them. */
export function defineCondition<I extends Inputs>(definition: Definition<I>): ConditionTemplate {
  const { inputs, wording, ...about } = definition
  return {
    ...about,
    inputs: describeInputs(inputs),
    render: (raw, people) =>
      renderInputs(inputs, raw, people, (read) =>
        wording(read, { defendant: pronounForms(people.defendant) }),
      ),
  }
}

/** The inputs as the form asks for them, in their order. */
export function describeInputs(inputs: Inputs): (InputDescription & { name: string })[] {
  return Object.entries(inputs).map(([name, { read: _, ...description }]) => ({ ...description, name }))
}

/** Reads the inputs and words them, or names those that are missing. */
export function renderInputs<I extends Inputs>(
  inputs: I,
  raw: RawInputs,
  people: ConditionPeople,
  wording: (read: Read<I>) => string,
): Rendered {
  const read = readInputs(inputs, raw, people)
  return read.ok ? { ok: true, text: wording(read.inputs) } : read
}

type ReadResult<I extends Inputs> = { ok: true; inputs: Read<I> } | { ok: false; missing: string[] }

function readInputs<I extends Inputs>(inputs: I, raw: RawInputs, people: ConditionPeople): ReadResult<I>
function readInputs(inputs: Inputs, raw: RawInputs, people: ConditionPeople): ReadResult<Inputs> {
  const read = Object.entries(inputs).map(([name, input]) => [name, input.read(raw[name], people)] as const)
  const missing = read.flatMap(([name, value]) => (value === undefined ? [name] : []))
  return missing.length > 0 ? { ok: false, missing } : { ok: true, inputs: Object.fromEntries(read) }
}
