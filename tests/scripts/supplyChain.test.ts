import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { billOfMaterials } from '#scripts/billOfMaterials.ts'
import { idleExceptions, refusedLicences } from '#scripts/licencePolicy.ts'
import { licenceFile, licenceList } from '#scripts/licences.ts'
import { type LockedPackage, lockedPackages, readLock, readManifest } from '#scripts/packages.ts'
import { root } from '#scripts/stages.mjs'

const manifest = readManifest()
const lock = readLock()
const packages = lockedPackages()
const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })

describe('what is installed', () => {
  test.each(asked)('%s is asked for by its exact version', (_, version) => {
    expect(version).toMatch(/^\d+[.]\d+[.]\d+$/)
  })

  test('the lock file asks for what package.json asks for, and locks just that', () => {
    const { dependencies, devDependencies } = lock.packages[''] ?? {}
    expect(dependencies).toEqual(manifest.dependencies)
    expect(devDependencies).toEqual(manifest.devDependencies)
    const locked = asked.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version])
    expect(locked).toEqual(asked)
  })

  test('whatever a package cannot do without is locked too', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { dependencies = {} }]) => {
      const places = path
        .split('/node_modules/')
        .map((_, at, parts) => parts.slice(0, at + 1).join('/node_modules/'))
      return Object.keys(dependencies)
        .filter(
          (name) =>
            ![...places, ''].some((place) => lock.packages[`${place}${place && '/'}node_modules/${name}`]),
        )
        .map((name) => `${path} needs ${name}`)
    })
    expect(missing).toEqual([])
  })

  test('every package is locked by the SHA-512 of its content', () => {
    const unlocked = packages.filter(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))
    expect(unlocked).toEqual([])
    expect(packages.length).toBeGreaterThan(300)
  })

  test('no package of the product has an install script, and the two tools that have one work without', () => {
    const withScript = packages.filter(({ hasInstallScript }) => hasInstallScript)
    expect(withScript.filter(({ dev }) => !dev)).toEqual([])
    expect(withScript.map(({ name }) => name)).toEqual(['@parcel/watcher', 'esbuild'])
    expect(readFileSync(join(root, 'scripts/install.mjs'), 'utf8')).toContain("'ci', '--ignore-scripts'")
  })

  test('the product itself has no script that npm runs by itself, but the one that does nothing outside git', () => {
    const byItself = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'postprepare']
    expect(Object.keys(manifest.scripts).filter((name) => byItself.includes(name))).toEqual([])
    expect(manifest.scripts.prepare).toBe('node scripts/hooks.mjs')
  })
})

describe('licences', () => {
  const under = (licence: string | undefined, name = 'invented'): LockedPackage => ({
    name,
    version: '1.0.0',
    licence,
    dev: false,
    integrity: '',
    hasInstallScript: false,
    needs: [],
  })

  test('every package comes under a licence of the list, or under an exception that is still needed', () => {
    expect(refusedLicences(packages)).toEqual([])
    expect(idleExceptions(packages)).toEqual([])
  })

  test.each(['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', '(MIT OR GPL-3.0-or-later)', 'MIT AND ISC'])(
    '%s is let in',
    (licence) => {
      expect(refusedLicences([under(licence)])).toEqual([])
    },
  )

  test.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MIT AND GPL-2.0-only',
    'UNLICENSED',
    'OFL-1.1',
    undefined,
  ])('%s is refused', (licence) => {
    expect(refusedLicences([under(licence)])).toHaveLength(1)
  })

  test('the licence of a font is let in for a font', () => {
    expect(refusedLicences([under('OFL-1.1', '@fontsource-variable/source-sans-3')])).toEqual([])
  })

  test('an exception is for what the package said when it was made, and for nothing it says later', () => {
    expect(refusedLicences([under(undefined, 'png-js')])).toEqual([])
    expect(refusedLicences([under('GPL-3.0-only', 'png-js')])).toHaveLength(1)
  })

  test('the licence file of the package that names none is the MIT licence', () => {
    expect(readFileSync(join(root, 'node_modules/png-js/LICENSE'), 'utf8')).toMatch(/^MIT License/)
  })

  test('docs/licences.md is what `npm run licences` writes today', () => {
    expect(readFileSync(licenceFile, 'utf8')).toBe(licenceList())
  })
})

describe('the bill of materials', () => {
  const bill = billOfMaterials()
  const references = [bill.metadata.component['bom-ref'], ...bill.components.map((each) => each['bom-ref'])]

  test('is CycloneDX 1.6 with a serial number of its form, and the same each time', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 })
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    )
    expect(JSON.stringify(billOfMaterials())).toBe(JSON.stringify(bill))
  })

  test('holds every locked package once, with its hash', () => {
    expect(
      bill.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`),
    ).toEqual(packages.map(({ name, version }) => `${name}@${version}`))
    expect(new Set(references).size).toBe(references.length)
    for (const { hashes } of bill.components) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/)
  })

  test('says what each needs, and names only what it holds', () => {
    expect(bill.dependencies.map(({ ref }) => ref)).toEqual(references)
    const named = bill.dependencies.flatMap(({ dependsOn }) => dependsOn)
    expect(named.filter((each) => !references.includes(each))).toEqual([])
    expect(bill.dependencies[0]?.dependsOn).toContain('pkg:npm/%40tanstack/react-query@5.108.0')
  })

  test('tells what the product needs from what only its tools need', () => {
    expect(bill.components.find(({ name }) => name === 'idb')).toMatchObject({
      scope: 'required',
      licenses: [{ license: { id: 'ISC' } }],
      purl: 'pkg:npm/idb@8.0.4',
    })
    expect(bill.components.find(({ name }) => name === 'vitest')).toMatchObject({ scope: 'excluded' })
  })
})
