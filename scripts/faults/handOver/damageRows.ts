import { firstCase } from '#scripts/bench/cases.ts'
import { readHandOver } from '#src/storage/handOver/readHandOver.ts'
import { aReview, twoPeople } from '#tests/support/aHandOver.ts'
import { count } from '../figures.ts'
import { type Row, row } from '../row.ts'

type Bytes = Uint8Array<ArrayBuffer>
type People = Awaited<ReturnType<typeof twoPeople>>

/** A hand-over file that did not arrive as it was sent. */
export const damageRows: readonly Row[] = [
  row(26, 'Hand-over file: flipped bits, truncations, appended bytes', damages),
]

const [flips, step] = [1_000, 4 * 1024]

async function damages() {
  const people = await twoPeople()
  const small = await people.made()
  const large = await largeFile(people)
  const tried: { name: string; file: Bytes; told: RegExp }[] = [
    ...Array.from({ length: flips }, (_, at) => ({
      ...{ name: `bit flip ${at + 1}`, file: withBitFlipped(small), told: anyDamage },
    })),
    ...truncations(large).map((file) => ({
      ...{ name: `${file.length} of ${large.length} bytes`, file, told: missing },
    })),
    ...additions(small).map((file) => ({
      ...{ name: `${file.length - small.length} bytes added`, file, told: added },
    })),
  ]
  const faults: string[] = []
  for (const { name, file, told } of tried) {
    const read = await readHandOver(file, people.fileKeyOf)
    if (read.ok) faults.push(`${name}: accepted`)
    else if (!told.test(read.message)) faults.push(`${name}: ${read.message}`)
  }
  for (const whole of [small, large]) {
    const read = await readHandOver(whole, people.fileKeyOf)
    if (!read.ok) faults.push(`the file itself: ${read.message}`)
  }
  const accepted = faults.filter((fault) => fault.endsWith('accepted')).length
  return {
    tried: `a file of an application, in Node: ${count(flips)} flips of one bit; the first bytes of a file of ${large.length >> 10} KiB, in steps of 4 KiB, of 1 byte, and all but one; 1 to ${step} bytes added, and the file twice; each refused and told as what it is`,
    figure: `${accepted} of ${count(tried.length)} accepted`,
    faults,
  }
}

/** A flip in the header may name another app, another recipient or another size. */
const anyDamage =
  /damaged|is missing|was added|not a hand-over file|not for you|newer version|encrypted, but it is not/
const missing = /is missing|is damaged/
const added = /Something was added/

/** A case with exhibits that hardly pack. */
async function largeFile({ made }: People): Promise<Bytes> {
  const noise = Array.from({ length: 6 }, () => crypto.getRandomValues(new Uint8Array(48_000)))
  const files = [{ id: 'file_1', base64: Buffer.concat(noise).toString('base64') }]
  const review = aReview({ case: firstCase(), typing: {}, notes: {} })
  return await made({ payload: review.purpose === 'review' ? { ...review, files } : review })
}

function withBitFlipped(file: Bytes): Bytes {
  const [place = 0] = crypto.getRandomValues(new Uint32Array(1))
  const bit = place % (file.length * 8)
  const changed = file.slice()
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return changed
}

function truncations(file: Bytes): Bytes[] {
  const steps = Array.from({ length: Math.ceil(file.length / step) - 1 }, (_, at) => (at + 1) * step)
  return [1, ...steps, file.length - 1].map((length) => file.slice(0, length))
}

function additions(file: Bytes): Bytes[] {
  const more = [new Uint8Array(1), new Uint8Array([10]), new Uint8Array(step), file]
  return more.map((bytes) => new Uint8Array([...file, ...bytes]))
}
