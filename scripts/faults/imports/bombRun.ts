import { readFileSync } from 'node:fs'
import { readBackup } from '#src/storage/vault/backup/readBackup.ts'

/** What came of one file: the message, milliseconds, and how far the memory of the process rose in MiB. */
export type BombRun = { message: string; taken: number; roseMiB: number }

/** Run in a process of its own, so that its memory is its own: opens one backup and prints what came of it. */
const [path = '', recoveryCode = ''] = process.argv.slice(2)
const file = new Uint8Array(readFileSync(path))
// The first opening loads what every opening needs.
await readBackup(file.slice(0, 100), { recoveryCode })
const before = process.resourceUsage().maxRSS
const started = performance.now()
const opened = await readBackup(file, { recoveryCode })
const taken = performance.now() - started
const message = opened.ok ? 'opened' : opened.because === 'wrong' ? 'wrong' : opened.message
const roseMiB = (process.resourceUsage().maxRSS - before) / 1024
console.log(JSON.stringify({ message, taken, roseMiB } satisfies BombRun))
