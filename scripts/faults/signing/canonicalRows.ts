import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import fc from 'fast-check'
import ts from 'typescript'
import { canonicalJson } from '#src/storage/vault/keys/canonicalJson.ts'
import { sha256Hex } from '#src/storage/vault/keys/sha256.ts'
import { onDevice } from '../browser/device.ts'
import { count } from '../figures.ts'
import { longRow, type Row } from '../row.ts'
import { secondHash } from './secondCanonical.ts'

/** The text that signatures and hashes are made over, in three implementations. */
export const canonicalRows: readonly Row[] = [
  longRow(30, 'Canonical JSON: the same hash in three implementations', sameHashes),
]

const many = 10_000
const seed = 20_261_123
const refused = 'refused'

async function sameHashes() {
  const texts = written(documents())
  const ours = await Promise.all(
    texts.map((text) => hashOf(() => sha256Hex(canonicalJson(JSON.parse(text))))),
  )
  const second = await Promise.all(texts.map((text) => hashOf(async () => secondHash(JSON.parse(text)))))
  const browser = await onDevice(async (device) => {
    const page = await (await device.start()).newPage()
    await page.goto(device.origin)
    return await inBrowser(page, texts)
  })
  const faults = texts.flatMap((text, at) => {
    const hashes = [ours[at], second[at], browser[at]]
    return new Set(hashes).size === 1 ? [] : [`${text.slice(0, 60)}: ${hashes.join(', ')}`]
  })
  const halves = ours.filter((hash, at) => at % 2 === 0 && hash === refused).length
  if (halves === 0 || halves > many / 2) faults.push(`${halves} documents were refused`)
  return {
    tried: `${count(many)} documents, each written out twice with its members in two orders, spaces and escapes as they fall; numbers of every size, signs beyond the first 65,536, and in some half a sign: in Node, in Chromium, and by a second implementation`,
    figure: `${count(many - halves)} with one hash everywhere, ${count(halves)} with half a sign refused everywhere, ${count(faults.length)} that differ`,
    faults: [...faults, ...orderFaults(ours)],
  }
}

async function hashOf(work: () => Promise<string>): Promise<string> {
  try {
    return await work()
  } catch {
    return refused
  }
}

/** Both writings of a document stand beside each other and have one hash. */
function orderFaults(hashes: readonly string[]): string[] {
  return hashes.flatMap((hash, at) =>
    at % 2 === 0 && hash !== hashes[at + 1]
      ? [`document ${at / 2 + 1}: the order of its members was seen`]
      : [],
  )
}

function documents(): unknown[] {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.maxSafeInteger(),
  )
  const half = fc.constantFrom('\ud83d', 'a\udc00b', '\udc00\ud800')
  const text = fc.oneof(
    { weight: 400, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: half },
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      text,
      number,
      fc.constantFrom(null, true, false),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(text, tie('value'), { maxKeys: 6 }),
    ),
  }))
  return fc.sample(fc.dictionary(text, value, { minKeys: 1, maxKeys: 8 }), { numRuns: many, seed })
}

/** Each document as JSON twice: with its members as they stand, and backwards and spaced and escaped. */
const written = (values: readonly unknown[]): string[] =>
  values.flatMap((value) => [JSON.stringify(value), otherwise(value)])

function otherwise(value: unknown): string {
  if (typeof value === 'string') return escaped(value)
  if (Array.isArray(value)) return `[ ${value.map(otherwise).join(' ,\n')} ]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).reverse()
  return `{ ${members.map(([key, member]) => `${escaped(key)} :\t${otherwise(member)}`).join(' , ')} }`
}

const escaped = (text: string): string =>
  `"${Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')}"`

/** The very source of the app, without its types, run by the browser. */
function inBrowser(page: Page, texts: readonly string[]): Promise<string[]> {
  const source = readFileSync('src/storage/vault/keys/canonicalJson.ts', 'utf8')
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  const plain = outputText.replace(/^export /gm, '')
  return page.evaluate(`(async () => {
    ${plain}
    const hash = async (text) => {
      try {
        const bytes = new TextEncoder().encode(canonicalJson(JSON.parse(text)))
        const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
        return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('')
      } catch { return '${refused}' }
    }
    return await Promise.all(${JSON.stringify(texts)}.map(hash))
  })()`)
}
