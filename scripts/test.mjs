/** `npm test`: installs what is missing, a browser included, then every check and test; stops at the first failure. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install } from './install.mjs'

install()

const { ensureBrowser } = await import('./browser.mjs')
const { browserStage, buildStage, passes, passTogether, sizeStage, staticStages, unitStage } = await import(
  './stages.mjs'
)
const { browserFigures, lastLine, unitFigures } = await import('./figures.mjs')

try {
  process.env.CHROME_PATH = ensureBrowser()
} catch (error) {
  console.error(`\n${error.message}\n`)
  process.exit(1)
}

const reports = mkdtempSync(join(tmpdir(), 'spo-test-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

const stages = [sizeStage, unitStage(unitReport), browserStage(browserReport)]
const passed = (await passTogether([...staticStages, buildStage])) && stages.every(passes)
const figures = [unitFigures(unitReport), browserFigures(browserReport)]
rmSync(reports, { recursive: true, force: true })

console.log(`\n${lastLine(figures, passed)}`)
process.exitCode = passed ? 0 : 1
