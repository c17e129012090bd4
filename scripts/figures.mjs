/** How many tests passed, failed and were skipped, read from what the two runners wrote. */
import { existsSync, readFileSync } from 'node:fs'

const none = { passed: 0, failed: 0, skipped: 0 }

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

/** Vitest's report: what it calls pending or to do was not run. */
export function unitFigures(path) {
  const report = read(path)
  if (!report) return none
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Playwright's report: a test that needed a second try has failed. */
export function browserFigures(path) {
  const stats = read(path)?.stats
  if (!stats) return none
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/** The sum as one line. Where a stage failed without a failed test (types, lint, a file that does not load), that counts as one. */
export function lastLine(figures, allStagesPassed) {
  const sum = (name) => figures.reduce((total, each) => total + each[name], 0)
  const failed = allStagesPassed ? sum('failed') : Math.max(1, sum('failed'))
  return `${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`
}
