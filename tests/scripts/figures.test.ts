import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { browserFigures, lastLine, unitFigures } from '#scripts/figures.mjs'

const folder = mkdtempSync(join(tmpdir(), 'spo-figures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(name: string, content: object): string {
  writeFileSync(join(folder, name), JSON.stringify(content))
  return join(folder, name)
}

const unit = report('unit.json', {
  numPassedTests: 40,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
})
const browser = report('browser.json', { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } })

test('both runners are summed in one line', () => {
  expect(lastLine([unitFigures(unit), browserFigures(browser)], false)).toBe('45 passed, 3 failed, 5 skipped')
})

test('a stage that fails before any test counts as one failure', () => {
  const missing = join(folder, 'missing.json')
  expect(lastLine([unitFigures(missing), browserFigures(missing)], false)).toBe(
    '0 passed, 1 failed, 0 skipped',
  )
})

test('nothing failed where every stage passed', () => {
  const clean = report('clean.json', { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } })
  expect(lastLine([browserFigures(clean)], true)).toBe('5 passed, 0 failed, 0 skipped')
})
