import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { aCard } from '#tests/support/aCard.ts'
import { forgedHandOver } from '#tests/support/forgedHandOver.ts'
import { runScript } from '../child.ts'
import { longest, milliseconds } from '../figures.ts'
import type { BombRun } from '../imports/bombRun.ts'
import { longRow, type Row } from '../row.ts'

/** Hand-over files that unpack to far more than they are. */
export const handOverBombRows: readonly Row[] = [
  longRow(32, 'Gzip bombs of 1000 to 1 and nested, as a hand-over file', bombs),
]

const mebibyte = 1024 * 1024
const unpacked = 256 * mebibyte
const [mostTime, mostMemory] = [1_000, 100]

const repeated = (text: string) => gzipSync(Buffer.alloc(unpacked, text))

function bombFiles(): Record<string, Buffer> {
  const zeros = repeated('\0')
  return {
    zeros,
    'one endless text': repeated('a'),
    'endless lists': repeated('['),
    'endless keys': repeated('{"a":'),
    'a bomb in a bomb': gzipSync(zeros),
  }
}

async function bombs() {
  const folder = mkdtempSync(join(tmpdir(), 'spo-bombs-'))
  try {
    const { card, identity } = await aCard()
    const runs: (BombRun & { name: string })[] = []
    for (const [name, packed] of Object.entries(bombFiles())) {
      const path = join(folder, 'bomb.age')
      writeFileSync(path, await forgedHandOver(packed, [card.recipient]))
      const { said } = runScript('scripts/faults/handOver/bombRun.ts', [path, identity])
      runs.push({ name, ...(JSON.parse(said) as BombRun) })
    }
    const memory = Math.ceil(longest(runs.map(({ roseMiB }) => roseMiB)))
    return {
      tried: `${runs.map(({ name }) => name).join(', ')}: ${unpacked / mebibyte} MiB each, encrypted for the reader, each in a Node process of its own; refused in ${milliseconds(mostTime)} and ${mostMemory} MiB`,
      figure: `slowest ${milliseconds(longest(runs.map(({ taken }) => taken)))}, most memory ${memory} MiB`,
      faults: runs.flatMap(faultsOf),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function faultsOf({ name, message, taken, roseMiB }: BombRun & { name: string }): string[] {
  return [
    ...(/^[A-Z].*file .*\.$/.test(message) ? [] : [`${name}: ${message}`]),
    ...(taken > mostTime ? [`${name} took ${milliseconds(taken)}`] : []),
    ...(roseMiB > mostMemory ? [`${name} took ${Math.ceil(roseMiB)} MiB`] : []),
  ]
}
