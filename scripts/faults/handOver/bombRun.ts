import { readFileSync } from 'node:fs'
import { readHandOver } from '#src/storage/handOver/readHandOver.ts'
import { keyOf } from '#tests/support/aHandOver.ts'
import type { BombRun } from '../imports/bombRun.ts'

/** Run in a process of its own, so that its memory is its own: opens one hand-over file and prints what came of it. */
const [path = '', identity = ''] = process.argv.slice(2)
const file = new Uint8Array(readFileSync(path))
const fileKeyOf = (header: Uint8Array<ArrayBuffer>) => keyOf(identity, header)
// The first opening loads what every opening needs.
await readHandOver(file.slice(0, -1), fileKeyOf)
const before = process.resourceUsage().maxRSS
const started = performance.now()
const read = await readHandOver(file, fileKeyOf)
const taken = performance.now() - started
const roseMiB = (process.resourceUsage().maxRSS - before) / 1024
const message = read.ok ? 'opened' : read.message
console.log(JSON.stringify({ message, taken, roseMiB } satisfies BombRun))
