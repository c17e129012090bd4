import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { runScript } from '../child.ts'
import { longest, milliseconds } from '../figures.ts'
import type { Reached } from '../row.ts'
import type { BombRun } from './bombRun.ts'

const mebibyte = 1024 * 1024
/** To how many bytes each bomb unpacks. */
export const unpacked = 256 * mebibyte
const [mostTime, mostMemory] = [1_000, 100]

/** So many bytes of one text over and over. */
export const repeated = (text: string): Buffer => gzipSync(Buffer.alloc(unpacked, text))

type Bombs = {
  /** Packed, by name. */
  bombs: Readonly<Record<string, Buffer>>
  /** A file around one of them that is opened far enough to unpack it, and in words how. */
  around: (packed: Buffer) => Promise<Uint8Array>
  sealed: string
  /** What opens one file in a process of its own, from its path and what opens it. */
  script: string
  opens: string
  /** What a plain refusal looks like. */
  refusal: RegExp
}

/** Tries each bomb: it must be refused in plain words, in a second and in 100 MiB. */
export async function triedBombs({ bombs, around, sealed, script, opens, refusal }: Bombs): Promise<Reached> {
  const folder = mkdtempSync(join(tmpdir(), 'spo-bombs-'))
  try {
    const runs: (BombRun & { name: string })[] = []
    for (const [name, packed] of Object.entries(bombs)) {
      const path = join(folder, 'bomb.age')
      writeFileSync(path, await around(packed))
      const { said } = runScript(script, [path, opens])
      runs.push({ name, ...(JSON.parse(said) as BombRun) })
    }
    const memory = Math.ceil(longest(runs.map(({ roseMiB }) => roseMiB)))
    return {
      tried: `${runs.map(({ name }) => name).join(', ')}: ${unpacked / mebibyte} MiB each, ${sealed}, each in a Node process of its own; refused in ${milliseconds(mostTime)} and ${mostMemory} MiB`,
      figure: `slowest ${milliseconds(longest(runs.map(({ taken }) => taken)))}, most memory ${memory} MiB`,
      faults: runs.flatMap((run) => faultsOf(run, refusal)),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function faultsOf({ name, message, taken, roseMiB }: BombRun & { name: string }, refusal: RegExp): string[] {
  return [
    ...(refusal.test(message) ? [] : [`${name}: ${message}`]),
    ...(taken > mostTime ? [`${name} took ${milliseconds(taken)}`] : []),
    ...(roseMiB > mostMemory ? [`${name} took ${Math.ceil(roseMiB)} MiB`] : []),
  ]
}
