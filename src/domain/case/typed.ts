import type { z } from 'zod/mini'
import { tidy } from './blank.ts'
import { changedItems } from './changedItems.ts'
import { idOf, namesItem, takeMisfits } from './misfits.ts'

/** What one step's fields refuse, verbatim, by field path; an item of a list is named by its id, not by its place. */
export type Typed = Record<string, string>

/**
 * Parts a step's form answers into what the draft schema accepts and what it refuses. Nothing typed is dropped:
 * each refused value is kept as text under its path. Items of lists that are the very ones `held` fit already, so they
 * are taken as they are.
 */
export function splitTyped<T>(schema: z.ZodMiniType<T>, answers: unknown, held?: unknown): Split<T> {
  return splitChanged(schema, answers, held) ?? splitWhole(schema, answers)
}

type Split<T> = { answers: T | undefined; typed: Typed }

function splitWhole<T>(schema: z.ZodMiniType<T>, answers: unknown): Split<T> {
  const { value, misfits } = takeMisfits(schema, tidy(answers))
  const typed = Object.fromEntries(misfits.map(({ name, value }) => [name, asText(value)]))
  return { answers: tidied(value), typed }
}

/** Reads only what changed; undefined when something in it is refused, which is then told of the whole. */
function splitChanged<T>(schema: z.ZodMiniType<T>, answers: unknown, held: unknown): Split<T> | undefined {
  const changed = changedItems(answers, held)
  if (!changed) return undefined
  const split = splitWhole(schema, changed.answers)
  const whole = Object.keys(split.typed).length === 0 ? changed.putBack(split.answers) : undefined
  return whole && { answers: fitting(whole), typed: {} }
}

/** Each part of it was either taken by the schema now or held as fitting before. */
function fitting<T>(answers: object): T
function fitting(answers: unknown): unknown {
  return answers
}

/** What is left of an answer may have become empty; tidying only removes what may be missing. */
function tidied<T>(answers: T): T | undefined
function tidied(answers: unknown): unknown {
  return tidy(answers)
}

/** A refused value as the text that is kept: words as they are, anything else as JSON. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** The answers as the form shows them again: what was refused stands in its field as it was typed. */
export function withTyped(answers: unknown, typed: Typed | undefined): unknown {
  if (!typed || Object.keys(typed).length === 0) return answers
  const shown: Tree = { top: answers === undefined ? {} : JSON.parse(JSON.stringify(answers)) }
  for (const [path, text] of inOrder(typed)) if (path.length > 0) putBack(shown, ['top', ...path], text)
  return shown.top
}

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** Outer places first and lists from their start, so that each item comes back where it stood. */
function inOrder(typed: Typed): [path: string[], text: string][] {
  return Object.entries(typed)
    .map(([path, text]): [string[], string] => [path === '' ? [] : path.split('.'), text])
    .toSorted(([a], [b]) => a.length - b.length || Number(a.at(-1)) - Number(b.at(-1)) || 0)
}

function putBack(holder: Tree, path: readonly string[], text: string): void {
  const [key, ...rest] = path
  if (key === undefined || neverAField.has(key)) return
  if (rest.length === 0) putValue(holder, key, text)
  else putInside(holder, key, rest, text)
}

function putInside(holder: Tree, key: string, rest: readonly string[], text: string): void {
  if (!Array.isArray(holder) && holder[key] === undefined) holder[key] = isPlace(rest[0]) ? [] : {}
  const next = Array.isArray(holder) ? itemOf(holder, key) : holder[key]
  if (isTree(next)) putBack(next, rest, text)
}

/** Names that would reach what all objects share. */
const neverAField: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const isPlace = (key: string | undefined): boolean => /^\d+$/.test(key ?? '')

function putValue(holder: Tree, key: string, text: string): void {
  if (Array.isArray(holder)) {
    if (isPlace(key)) holder.splice(Number(key), 0, asItem(text))
  } else if (holder[key] === undefined) holder[key] = text
}

/** An item that was taken out whole is kept as JSON; anything else is words. */
function asItem(text: string): unknown {
  if (!text.startsWith('{')) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function itemOf(list: readonly unknown[], key: string): unknown {
  const named = namesItem(key) ? list.find((item) => idOf(item) === key) : undefined
  return named ?? (isPlace(key) ? list[Number(key)] : undefined)
}
