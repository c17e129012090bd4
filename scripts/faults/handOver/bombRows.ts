import { gzipSync } from 'node:zlib'
import { aCard } from '#tests/support/aCard.ts'
import { forgedHandOver } from '#tests/support/forgedHandOver.ts'
import { repeated, triedBombs } from '../imports/triedBombs.ts'
import { longRow, type Row } from '../row.ts'

/** Hand-over files that unpack to far more than they are. */
export const handOverBombRows: readonly Row[] = [
  longRow(32, 'Gzip bombs of 1000 to 1 and nested, as a hand-over file', bombs),
]

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
  const { card, identity } = await aCard()
  return await triedBombs({
    bombs: bombFiles(),
    around: (packed) => forgedHandOver(packed, [card.recipient]),
    sealed: 'encrypted for the reader',
    script: 'scripts/faults/handOver/bombRun.ts',
    opens: identity,
    refusal: /^[A-Z].*file .*\.$/,
  })
}
