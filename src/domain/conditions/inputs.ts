import '../case/zodConfig.ts'
import { z } from 'zod/mini'
import { isRealDate } from '../shared/dates.ts'
import type { ConditionPeople } from './people.ts'
import { readSlot, type WeeklySlot } from './weeklyTimes.ts'

/** An input as the case file keeps it. */
export type RawInput = string | string[]
export type RawInputs = Readonly<Record<string, RawInput>>

export type InputKind =
  | 'text'
  | 'person'
  | 'people'
  | 'list'
  | 'accounts'
  | 'weeklyTimes'
  | 'date'
  | 'dateSpans'
  | 'number'

/** What the form needs to ask for an input. `who` narrows the people offered first; `initial` is offered, not assumed. */
export type InputDescription = {
  kind: InputKind
  label: string
  hint?: string
  optional?: boolean
  initial?: RawInput
  who?: 'protected' | 'child'
}

/** An input of a wording: its description, and how its kept form is read. `read` gives undefined for what does not do. */
export type Input<T> = InputDescription & {
  read: (raw: RawInput | undefined, people: ConditionPeople) => T | undefined
}

type Asked = Omit<InputDescription, 'kind'>

/** A span of days, both included, kept as "2026-09-07/2026-12-18". */
export type DateSpan = { from: string; to: string }

const words = z.string().check(z.trim(), z.minLength(1))
const severalWords = z.array(words).check(z.minLength(1))
const wholeNumber = z.pipe(z.string().check(z.trim(), z.regex(/^[1-9]\d{0,3}$/)), z.transform(Number))
const realDate = z.string().check(z.refine(isRealDate))
const readAs = <T>(read: (text: string) => T | undefined) =>
  z.pipe(
    z.string(),
    z.transform((text: string, context) => read(text) ?? refuse(context)),
  )
const slots = z.array(readAs(readSlot)).check(z.minLength(1))
const spans = z.array(readAs(readSpan)).check(z.minLength(1))

const ofSchema =
  <T>(kind: InputKind, schema: z.ZodMiniType<T>) =>
  (asked: Asked): Input<T> => ({ ...asked, kind, read: (raw) => schema.safeParse(raw).data })

/** A few words: a place, a service, a reference. */
export const textInput = ofSchema<string>('text', words)
/** Several of the same: streets, things. */
export const listInput = ofSchema<string[]>('list', severalWords)
/** Accounts or services, each described in a few words. */
export const accountsInput = ofSchema<string[]>('accounts', severalWords)
/** Slots of the week, each kept as "mon,tue 08:00-09:15". */
export const weeklyTimesInput = ofSchema<WeeklySlot[]>('weeklyTimes', slots)
/** A calendar day. */
export const dateInput = ofSchema<string>('date', realDate)
/** Spans of days, such as school terms. */
export const dateSpansInput = ofSchema<DateSpan[]>('dateSpans', spans)
/** A whole number of at least 1. */
export const numberInput = ofSchema<number>('number', wholeNumber)

/** A person of the case, kept by id, read as the name that the papers show. */
export function personInput(asked: Asked): Input<string> {
  return { ...asked, kind: 'person', read: (raw, { shown }) => shown.get(words.safeParse(raw).data ?? '') }
}

/** Several people of the case; none may be unknown. */
export function peopleInput(asked: Asked): Input<string[]> {
  return {
    ...asked,
    kind: 'people',
    read: (raw, { shown }) => {
      const ids = severalWords.safeParse(raw).data ?? []
      const names = ids.flatMap((id) => shown.get(id) ?? [])
      return names.length > 0 && names.length === ids.length ? names : undefined
    },
  }
}

/** The same input when it may be left out. What is there must still be sound. */
export function maybe<T>(input: Input<T>): Input<{ given?: T }> {
  return {
    ...input,
    optional: true,
    read: (raw, people) => {
      if (raw === undefined || raw.length === 0) return {}
      const given = input.read(raw, people)
      return given === undefined ? undefined : { given }
    },
  }
}

function readSpan(text: string): DateSpan | undefined {
  const [from = '', to = ''] = text.split('/')
  return isRealDate(from) && isRealDate(to) && from <= to ? { from, to } : undefined
}

function refuse(context: z.core.ParsePayload): never {
  context.issues.push({ code: 'custom', input: context.value })
  return z.NEVER
}
