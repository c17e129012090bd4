import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { exceptions, refusedLicences, saysOf } from './licencePolicy.ts'
import { type LockedPackage, lockedPackages, readManifest } from './packages.ts'
import { root } from './stages.mjs'

/** Where the list is kept. */
export const licenceFile = join(root, 'docs', 'licences.md')

const table = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')

function packageTable(packages: readonly LockedPackage[], named: Record<string, string>): string {
  return table([
    ['package', 'version', 'licence', 'asked for by us'],
    ['---', '---', '---', '---'],
    ...packages.map((each) => [
      each.name,
      each.version,
      saysOf(each),
      named[each.name] === each.version ? 'yes' : '',
    ]),
  ])
}

/** The list of every package with its licence, as the text of docs/licences.md. */
export function licenceList(): string {
  const packages = lockedPackages()
  const { dependencies, devDependencies } = readManifest()
  const [runtime, dev] = [packages.filter(({ dev }) => !dev), packages.filter(({ dev }) => dev)]
  return `# The licences of what is used

Made by \`npm run licences\` from package-lock.json, which fails where a package comes under a licence that is not on the list
in scripts/licencePolicy.ts. The product itself is under the MIT licence.

## Exceptions, each with its reason

${table([['package', 'says', 'why it is well'], ['---', '---', '---'], ...exceptions.map(({ name, says, because }) => [name, says, because])])}

Where a package offers a choice (“OR”), the product uses the choice that is on the list.

## In the product: ${runtime.length} packages

${packageTable(runtime, dependencies)}

## For building and testing only: ${dev.length} packages

The binaries of every system are listed; one of them is installed.

${packageTable(dev, devDependencies)}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const refused = refusedLicences(lockedPackages())
  for (const each of refused) console.error(`${each.name} ${each.version}: ${saysOf(each)}`)
  if (refused.length > 0) process.exitCode = 1
  else {
    writeFileSync(licenceFile, licenceList())
    console.log('docs/licences.md')
  }
}
