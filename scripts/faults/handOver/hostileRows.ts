import { gzipSync } from 'node:zlib'
import { largestHandOver } from '#src/storage/handOver/container.ts'
import { type HandOverRead, readHandOver } from '#src/storage/handOver/readHandOver.ts'
import { canonicalJson } from '#src/storage/vault/keys/canonicalJson.ts'
import { twoPeople } from '#tests/support/aHandOver.ts'
import { forgedHandOver } from '#tests/support/forgedHandOver.ts'
import { longest, milliseconds, quickestOfThree } from '../figures.ts'
import { type Row, row } from '../row.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Attempt = { name: string; read: HandOverRead; taken: number }

/** Files that somebody made who has the reader’s card: encrypted for the reader as they should be, with something else inside. */
export const hostileRows: readonly Row[] = [
  row(33, 'Nesting of 10,000 to 1,000,000 levels in a hand-over file', deepNesting),
  row(34, 'Keys and numbers made to do harm in a hand-over file', harmfulKeys),
  row(35, 'Too large, empty or of another kind, as a hand-over file', otherKinds),
  row(39, 'Hand-over file of a future version, or with unknown fields', futureVersions),
]

/** Tries files; `inside` packs a text and encrypts it for the reader. */
async function trier() {
  const people = await twoPeople()
  const attempt = async (name: string, file: Bytes): Promise<Attempt> => {
    const { result, taken } = await quickestOfThree(() => readHandOver(file, people.fileKeyOf))
    return { name, read: result, taken }
  }
  const inside = async (name: string, text: string): Promise<Attempt> =>
    attempt(name, await forgedHandOver(gzipSync(text), [people.reader.card.recipient]))
  return { people, attempt, inside }
}

/** A person reads the message, so it is plain sentences. */
const plainMessage = /^[A-Z][^{}<>]*\.$/

function unlessRefused({ name, read }: Attempt): string[] {
  if (read.ok) return [`${name} was taken in`]
  return plainMessage.test(read.message) ? [] : [`${name} was refused in no plain words: ${read.message}`]
}

const allRefused = (tried: readonly Attempt[]) => ({
  figure: `${tried.filter(({ read }) => !read.ok).length} of ${tried.length} refused`,
  faults: tried.flatMap(unlessRefused),
})

async function deepNesting() {
  const { inside } = await trier()
  const most = 200
  const tried: Attempt[] = []
  for (const depth of [10_000, 100_000, 1_000_000]) {
    tried.push(await inside(`${depth} lists`, `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`))
  }
  return {
    tried: `${tried.length} files in Node; each refused before it is parsed, in ${most} ms, the opening included`,
    figure: `slowest ${milliseconds(longest(tried.map(({ taken }) => taken)))}`,
    faults: tried.flatMap(unlessRefused),
    slow: tried
      .filter(({ taken }) => taken > most)
      .map(({ name, taken }) => `${name} took ${milliseconds(taken)}`),
  }
}

async function harmfulKeys() {
  const { people, inside } = await trier()
  const { signer } = people.maker
  const unsigned = people.unsigned()
  const whole = canonicalJson({ ...unsigned, signature: await signer.sign(canonicalJson(unsigned)) })
  const withMember = (member: string) => whole.replace('{', `{${member},`)
  const inCase = (member: string) => whole.replace('"startedOn"', `${member},"startedOn"`)
  const tried = [
    await inside('__proto__', withMember('"__proto__":{"polluted":true}')),
    await inside('__proto__ in the application', inCase('"__proto__":{"polluted":true}')),
    await inside('__proto__ in escapes', withMember('"\\u005f_proto__":{"polluted":true}')),
    await inside('constructor.prototype', inCase('"constructor":{"prototype":{"polluted":true}}')),
    await inside('a key said twice', withMember('"purpose":"case"')),
    await inside('a number too large', inCase('"schema":1e999')),
    await inside(
      '1,000,000 keys',
      `{${Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":1`).join(',')}}`,
    ),
    await inside('a key of 1,000 signs', withMember(`"${'k'.repeat(1_000)}":1`)),
    await inside('spaces between the signs', whole.replaceAll(',', ', ')),
  ]
  const good = await inside('the file itself', whole)
  const { figure, faults } = allRefused(tried)
  if (Reflect.has({}, 'polluted')) faults.push('every object has “polluted” now')
  if (!good.read.ok) faults.push(`the file itself: ${good.read.message}`)
  return {
    tried: `${tried.length} files in Node, each refused; the same file without that opens`,
    figure,
    faults,
  }
}

async function otherKinds() {
  const { people, attempt } = await trier()
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  const file = await people.made()
  const tooLarge = new Uint8Array(largestHandOver + 1)
  tooLarge.set(file)
  const tried = [
    await attempt('25 MiB and one byte', tooLarge),
    await attempt('0 bytes', new Uint8Array()),
    await attempt('a PDF', bytes('%PDF-1.7\n1 0 obj\n and more of it')),
    await attempt('a zip', bytes('PK\u0003\u0004\u0014\u0000 and more of it all')),
    await attempt('a picture', bytes('\u0089PNG\r\n\u001a\n and more of it all')),
    await attempt('a web page', bytes('<!doctype html><script>1</script>')),
    await attempt('an application', bytes('{"format":"spo-case","version":1}')),
    await attempt('a contact card', bytes('spo-card-1:\nabcdefghijklmnop\n.\n')),
    await attempt('a hand-over file and then a PDF', new Uint8Array([...file, ...bytes('%PDF-1.7')])),
    await attempt('a PDF and then a hand-over file', new Uint8Array([...bytes('%PDF-1.7\n'), ...file])),
  ]
  return { tried: `${tried.length} files in Node, each refused`, ...allRefused(tried) }
}

async function futureVersions() {
  const { people, inside } = await trier()
  const { signer } = people.maker
  const signed = async (change: object) => {
    const unsigned = { ...people.unsigned(), ...change }
    return canonicalJson({ ...unsigned, signature: await signer.sign(canonicalJson(unsigned)) })
  }
  const { payload } = people.unsigned()
  const tried = [
    await inside('a file of the next version', await signed({ schemaVersion: 2 })),
    await inside('a field more', await signed({ mood: 'fair' })),
    await inside('a field more in what it holds', await signed({ payload: { ...payload, mood: 'fair' } })),
    await inside('a purpose that is not known', await signed({ purpose: 'order' })),
  ]
  const { figure, faults } = allRefused(tried)
  const [newer] = tried
  if (newer && !newer.read.ok && !newer.read.message.includes('newer version')) {
    faults.push(`the next version: ${newer.read.message}`)
  }
  return {
    tried: `${tried.length} files signed by their sender, in Node, each refused and nothing taken`,
    figure,
    faults,
  }
}
