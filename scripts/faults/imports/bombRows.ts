import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { runScript } from '../child.ts'
import { longest, milliseconds } from '../figures.ts'
import { longRow, type Row } from '../row.ts'
import type { BombRun } from './bombRun.ts'
import { aForger } from './sealedAround.ts'

/** Backups that unpack to far more than they are. */
export const bombRows: readonly Row[] = [
  longRow(32, 'Gzip bombs of 1000 to 1 and nested, as a backup', bombs),
]

const mebibyte = 1024 * 1024
const unpacked = 256 * mebibyte
const [mostTime, mostMemory] = [1_000, 100]

/** So many bytes of one text over and over. */
const repeated = (text: string) => gzipSync(Buffer.alloc(unpacked, text))

const first =
  '{"backup":{"format":"spo-backup","version":1,"madeAt":"2026-11-28T17:00:00.000Z","vault":"v","label":"l"}}\n'

function bombFiles(): Record<string, Buffer> {
  const zeros = repeated('\0')
  return {
    zeros,
    'one endless text': repeated('a'),
    'endless empty lines': repeated('\n'),
    'endless lists': repeated('['),
    'a bomb in a bomb': gzipSync(zeros),
    'endless lines of a backup': gzipSync(
      Buffer.concat([
        Buffer.from(first),
        Buffer.alloc(unpacked, '{"case":{"id":"c","undo":[],"redo":[]}}\n'),
      ]),
    ),
  }
}

async function bombs() {
  const folder = mkdtempSync(join(tmpdir(), 'spo-bombs-'))
  try {
    const { recoveryCode, around } = await aForger()
    const runs: (BombRun & { name: string })[] = []
    for (const [name, packed] of Object.entries(bombFiles())) {
      const path = join(folder, 'bomb.age')
      writeFileSync(path, await around(packed))
      const { said } = runScript('scripts/faults/imports/bombRun.ts', [path, recoveryCode])
      runs.push({ name, ...(JSON.parse(said) as BombRun) })
    }
    const memory = Math.ceil(longest(runs.map(({ roseMiB }) => roseMiB)))
    return {
      tried: `${runs.map(({ name }) => name).join(', ')}: ${unpacked / mebibyte} MiB each, sealed with a secret of the vault, each in a Node process of its own; refused in ${milliseconds(mostTime)} and ${mostMemory} MiB`,
      figure: `slowest ${milliseconds(longest(runs.map(({ taken }) => taken)))}, most memory ${memory} MiB`,
      faults: runs.flatMap(faultsOf),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function faultsOf({ name, message, taken, roseMiB }: BombRun & { name: string }): string[] {
  return [
    ...(/^This (?:backup|file) .*\.$/.test(message) ? [] : [`${name}: ${message}`]),
    ...(taken > mostTime ? [`${name} took ${milliseconds(taken)}`] : []),
    ...(roseMiB > mostMemory ? [`${name} took ${Math.ceil(roseMiB)} MiB`] : []),
  ]
}
