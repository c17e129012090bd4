import { firstCase } from '#scripts/bench/cases.ts'
import { largestFile } from '#src/storage/restore/decodeFile.ts'
import { exportDraft } from '#src/storage/restore/exportDraft.ts'
import { type RestoreResult, restoreFile } from '#src/storage/restore/restoreFile.ts'
import { longest, milliseconds, quickestOfThree } from '../figures.ts'
import { type Row, row } from '../row.ts'

type Attempt = { name: string; result: RestoreResult; taken: number }

/** Files that are no application, or one made to do harm, at the gate through which an application is brought in. */
export const fileRows: readonly Row[] = [
  row(33, 'Nesting of 10,000 to 5,000,000 levels in a case file', deepNesting),
  row(34, 'Keys and numbers made to do harm in a case file', harmfulKeys),
  row(35, 'Too large, empty, of another kind, or two kinds at once', otherKinds),
  row(39, 'Case file of a future version, or with unknown fields', futureVersions),
]

async function attempt(name: string, file: string | Uint8Array): Promise<Attempt> {
  return { name, ...(await quickestOfThree(() => restoreFile(file))) }
}

/** An officer reads the message, so it is a plain sentence about the file. */
const plainMessage = /^This file [^{}<>]*\.$/

function unlessRefused({ name, result }: Attempt): string[] {
  if (result.ok) return [`${name} was taken in`]
  return plainMessage.test(result.message) ? [] : [`${name} was refused in no plain words: ${result.message}`]
}

async function deepNesting() {
  const depths = [10_000, 100_000, 1_000_000, 5_000_000]
  const tried = await Promise.all(
    depths.flatMap((depth) => [
      attempt(`${depth} lists`, `{"schema":1,"id":"x","a":${'['.repeat(depth)}${']'.repeat(depth)}}`),
      attempt(`${depth} groups never closed`, '{"a":'.repeat(depth)),
    ]),
  )
  const most = 200
  const slow = tried
    .filter(({ taken }) => taken > most)
    .map(({ name, taken }) => `${name} took ${milliseconds(taken)}`)
  return {
    tried: `${tried.length} files, read in Node by the app’s own gate; each refused before it is parsed, in ${most} ms`,
    figure: `slowest ${milliseconds(longest(tried.map(({ taken }) => taken)))}`,
    faults: tried.flatMap(unlessRefused),
    slow,
  }
}

const around = (inside: string) => `{"schema":1,"id":"case_1","startedOn":"2026-11-02",${inside}}`

const harmful: readonly [name: string, inside: string][] = [
  ['__proto__', '"__proto__":{"polluted":true}'],
  ['__proto__ inside a step', '"risk":{"__proto__":{"polluted":true}}'],
  ['__proto__ in escapes', '"\\u005f_proto__":{"polluted":true}'],
  ['constructor.prototype', '"constructor":{"prototype":{"polluted":true}}'],
  ['prototype', '"acts":{"items":[{"id":"a","prototype":{"polluted":true}}]}'],
  ['the same key twice', '"risk":{},"risk":{}'],
  ['the same key twice, once in escapes', '"risk":{},"r\\u0069sk":{}'],
  ['a number too large', '"court":{"estimateMinutes":1e999}'],
  ['a number too small', '"court":{"estimateMinutes":-1e999}'],
  ['a number of a million figures', `"court":{"estimateMinutes":${'9'.repeat(1_000_000)}}`],
]

async function harmfulKeys() {
  const manyKeys = Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":1`).join(',')
  const tried = await Promise.all([
    ...harmful.map(([name, inside]) => attempt(name, around(inside))),
    attempt('1,000,000 keys', around(manyKeys)),
    attempt('a key of 1,000 signs', around(`"${'k'.repeat(1_000)}":1`)),
  ])
  const faults = [...tried.flatMap(unlessRefused), ...(await toJsonFaults())]
  if (Reflect.has({}, 'polluted')) faults.push('every object has “polluted” now')
  return {
    tried: `${tried.length} files in Node, each refused; and toJSON, which is text like any unknown field and never run`,
    figure: `${tried.length} of ${tried.length} refused`,
    faults,
  }
}

/** A field named toJSON cannot be a function in a file: it is kept as text and changes nothing of what is written. */
async function toJsonFaults(): Promise<string[]> {
  const { name, result } = await attempt('toJSON', around('"toJSON":"gone","reference":"REF-1"'))
  if (!result.ok) return []
  const again = restoreFile(exportDraft(result.draft))
  if (Reflect.has(result.draft.case, 'toJSON')) return [`${name} became a field of the case`]
  return again.ok && JSON.stringify(again.draft) === JSON.stringify(result.draft)
    ? []
    : [`${name} changed what is written`]
}

async function otherKinds() {
  const good = exportDraft({ case: firstCase(), typing: {}, notes: {} })
  const bytes = (text: string, encoding: BufferEncoding = 'latin1') =>
    new Uint8Array(Buffer.from(text, encoding))
  const spaces = new Uint8Array(largestFile + 1).fill(0x20)
  spaces.set(bytes(good, 'utf8'))
  const tried = await Promise.all([
    attempt('an application of 25 MiB and one byte', spaces),
    attempt('0 bytes', new Uint8Array()),
    attempt('a PDF renamed', bytes('%PDF-1.7\n1 0 obj\n')),
    attempt('a zip renamed', bytes('PK\u0003\u0004\u0014\u0000')),
    attempt('gzip renamed', bytes('\u001f\u008b\u0008\u0000')),
    attempt('a program renamed', bytes('MZ\u0090\u0000\u0003\u0000')),
    attempt('a picture renamed', bytes('GIF89a\u0001\u0000')),
    attempt('a web page renamed', bytes('<!doctype html><script>1</script>')),
    attempt('an application and then a PDF', `${good}%PDF-1.7`),
    attempt('an application and then a zip', `${good}PK\u0003\u0004`),
    attempt('a PDF and then an application', `%PDF-1.7\n${good}`),
    attempt('a script and then an application', `/*${good}*/`),
    attempt('an application in a call', `alert(${good})`),
    attempt('bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x00, 0x7d])),
  ])
  const whole = await attempt('an application of 25 MiB', spaces.subarray(0, largestFile))
  return {
    tried: `${tried.length} files in Node, each refused; the same application filled up to 25 MiB exactly opens`,
    figure: `${tried.length} of ${tried.length} refused`,
    faults: [...tried.flatMap(unlessRefused), ...(whole.result.ok ? [] : [`${whole.name} was refused`])],
  }
}

async function futureVersions() {
  const exported = JSON.parse(exportDraft({ case: firstCase(), typing: {}, notes: {} }))
  const newer = await Promise.all([
    attempt('a newer envelope', JSON.stringify({ ...exported, version: exported.version + 1 })),
    attempt('a newer case', withCase(exported, { schema: 99 })),
    attempt('a case of no version that is a number', withCase(exported, { schema: 'two' })),
  ])
  const unknown = await attempt('an unknown field', withCase(exported, { omen: 'black' }))
  const kept = unknown.result.ok && JSON.stringify(unknown.result.draft.typing).includes('black')
  const told = unknown.result.ok && unknown.result.explained.length === 1
  return {
    tried: `${newer.length} files of versions to come, refused; one unknown field, kept as text and told to the officer`,
    figure: `${newer.length} of ${newer.length} refused`,
    faults: [
      ...newer.flatMap(unlessRefused),
      ...(kept ? [] : ['an unknown field was lost']),
      ...(told ? [] : ['an unknown field was not told']),
    ],
  }
}

function withCase(exported: { draft: { case: object } }, changed: object): string {
  return JSON.stringify({
    ...exported,
    draft: { ...exported.draft, case: { ...exported.draft.case, ...changed } },
  })
}
