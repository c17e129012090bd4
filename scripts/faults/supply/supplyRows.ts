import { lockedPackages } from '#scripts/packages.ts'
import { run, runScript } from '../child.ts'
import { longRow, type Row } from '../row.ts'

/** What the product is built from. */
export const supplyRows: readonly Row[] = [
  longRow(48, 'Lock file, install scripts, licences, two builds', supply),
]

const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'tests/scripts/supplyChain.test.ts']

async function supply() {
  const packages = lockedPackages()
  const tests = run(vitest)
  const builds = runScript('scripts/reproduce.ts')
  const compared =
    /^\d+ files the same, \d+ different$/m.exec(builds.said)?.[0] ?? 'the builds could not be compared'
  return {
    tried: `${packages.length} locked packages by tests/scripts/supplyChain.test.ts; two builds in two folders, languages and time zones`,
    figure: compared,
    faults: [
      ...(tests.status === 0 ? [] : ['tests/scripts/supplyChain.test.ts fails']),
      ...(builds.status === 0 ? [] : [compared]),
    ],
  }
}
