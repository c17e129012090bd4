import { type JsonReader, jsonReader, Refusal } from './jsonReader.ts'

export type Scanned = { ok: true } | { ok: false; message: string }

/** How deep, how many values, and how many characters in a field name and in a text. */
export type JsonLimits = { depth: number; nodes: number; key: number; string: number }

/** What a case file of the largest kind stays well under; what goes beyond is an attack or another kind of file. */
export const limits = { depth: 32, nodes: 200_000, key: 200, string: 1_000_000 } as const satisfies JsonLimits

/** Keys that would reach what all objects share. */
const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Whether a text is JSON within the limits, found out before anything is built from it. Refuses what JSON.parse lets
 * pass: deep nesting, keys said twice, keys that reach the prototype, numbers too large to hold.
 */
export function scanJson(text: string, within: JsonLimits = limits): Scanned {
  try {
    scan(jsonReader(text), within)
    return { ok: true }
  } catch (refusal) {
    if (refusal instanceof Refusal) return { ok: false, message: refusal.message }
    throw refusal
  }
}

/** A group or list that has begun and not ended. */
type Open = { close: '}' | ']'; keys: Set<string> }

function scan(reader: JsonReader, within: JsonLimits): void {
  const open: Open[] = []
  let nodes = 0
  do {
    nodes += 1
    if (nodes > within.nodes) throw new Refusal('This file holds more entries than an application can have.')
    if (!goInside(reader, open, within)) comeOut(reader, open, within)
  } while (open.length > 0)
  if (!reader.atEnd()) throw reader.wrong()
}

/** Reads a value. True when it is a group or list with something in it, so that the next value is inside. */
function goInside(reader: JsonReader, open: Open[], within: JsonLimits): boolean {
  const opened = readValue(reader, within)
  if (opened && open.length >= within.depth) {
    throw new Refusal('This file is nested more deeply than an application can be.')
  }
  if (!opened || reader.take(opened.close)) return false
  open.push(opened)
  if (opened.close === '}') readKey(reader, opened, within)
  return true
}

/** After a value: the ends of the groups and lists that it closes, then the comma before the next value. */
function comeOut(reader: JsonReader, open: Open[], within: JsonLimits): void {
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    if (reader.take(',')) {
      if (inner.close === '}') readKey(reader, inner, within)
      return
    }
    if (!reader.take(inner.close)) throw reader.wrong()
    open.pop()
  }
}

function readValue(reader: JsonReader, within: JsonLimits): Open | undefined {
  if (reader.take('{')) return { close: '}', keys: new Set() }
  if (reader.take('[')) return { close: ']', keys: new Set() }
  const string = reader.string()
  if (string === undefined) readWord(reader)
  else if (string.length > within.string) {
    throw new Refusal('This file holds a text that is too long for any answer.')
  }
  return undefined
}

function readWord(reader: JsonReader): void {
  const word = reader.word()
  if (word === undefined) throw reader.wrong()
  if (/\d/.test(word) && !Number.isFinite(Number(word))) {
    throw new Refusal('This file holds a number that is too large.')
  }
}

function readKey(reader: JsonReader, { keys }: Open, within: JsonLimits): void {
  const token = reader.string()
  if (token === undefined) throw reader.wrong()
  const key: unknown = token.length > within.key ? undefined : JSON.parse(token)
  if (typeof key !== 'string') throw new Refusal('This file holds a field name that is too long.')
  if (refusedKeys.has(key)) throw new Refusal(`This file holds the field “${key}”, which no application has.`)
  if (keys.has(key))
    throw new Refusal(`This file says the field “${key}” twice in one place, at ${reader.where()}.`)
  keys.add(key)
  if (!reader.take(':')) throw reader.wrong()
}
