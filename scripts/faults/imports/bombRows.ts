import { gzipSync } from 'node:zlib'
import { longRow, type Row } from '../row.ts'
import { aForger } from './sealedAround.ts'
import { repeated, triedBombs, unpacked } from './triedBombs.ts'

/** Backups that unpack to far more than they are. */
export const bombRows: readonly Row[] = [
  longRow(32, 'Gzip bombs of 1000 to 1 and nested, as a backup', bombs),
]

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
  const { recoveryCode, around } = await aForger()
  return await triedBombs({
    bombs: bombFiles(),
    around,
    sealed: 'sealed with a secret of the vault',
    script: 'scripts/faults/imports/bombRun.ts',
    opens: recoveryCode,
    refusal: /^This (?:backup|file) .*\.$/,
  })
}
