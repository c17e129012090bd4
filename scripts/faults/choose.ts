import type { Row } from './row.ts'

/** Which rows the command line asks for: `--only 1,5` some, `--quick` none of the long ones. Throws on anything else. */
export function choose(rows: readonly Row[], args: readonly string[]): Row[] {
  let chosen = [...rows]
  for (let at = 0; at < args.length; at += 1) {
    if (args[at] === '--quick') chosen = chosen.filter(({ long }) => !long)
    else if (args[at] === '--only') {
      const numbers = asked(args[at + 1] ?? '')
      chosen = chosen.filter(({ number }) => numbers.has(number))
      at += 1
    } else throw new Error(`${args[at]} is not known. Use --quick, or --only with numbers: --only 1,5`)
  }
  if (chosen.length === 0) throw new Error('No row has one of these numbers.')
  return chosen
}

function asked(list: string): Set<number> {
  if (!/^\d+(,\d+)*$/.test(list)) throw new Error('--only needs the numbers of rows: --only 1,5')
  return new Set(list.split(',').map(Number))
}
