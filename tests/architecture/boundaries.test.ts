import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { broken, cruiseSource } from './cruising.ts'

const root = process.cwd()

const sourceFiles = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /[.]tsx?$/.test(name),
)

const result = await cruiseSource(root)

describe('who imports whom', () => {
  test('every source file was looked at', () => {
    const seen = result.modules.filter(({ source }) => /^src\/.*[.]tsx?$/.test(source))
    expect(seen.length).toBe(sourceFiles.length)
    expect(result.summary.totalCruised).toBeGreaterThanOrEqual(sourceFiles.length)
    expect(result.summary.totalDependenciesCruised ?? 0).toBeGreaterThan(sourceFiles.length / 2)
  })

  test('every import keeps to the layers', () => {
    expect(broken(result)).toEqual([])
  })
})
