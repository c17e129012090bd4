/** Makes sure that what package-lock.json names is installed. Node built-ins only: it runs before anything else is there. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const note = join(root, 'node_modules', '.install-hash')

/** Stops with a message a person can act on. */
function stop(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}

/** What is wrong with this version of Node, or nothing: 20.19 or later is needed. */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return undefined
  return `This needs Node 20.19 or later, and this is Node ${version}. Get it from https://nodejs.org and try again.`
}

/** The lock file and the machine decide what belongs in node_modules. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex')
}

function installed() {
  return existsSync(note) ? readFileSync(note, 'utf8') : ''
}

/** npm's own script, so that it is run by this Node and by no shell. */
function npmScript() {
  const beside = dirname(process.execPath)
  const named = process.env.npm_execpath ?? ''
  const places = [
    basename(named).startsWith('npm') ? named : '',
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ]
  return places.find((place) => place !== '' && existsSync(place))
}

/** Installs where something is missing or out of date; otherwise does nothing and is quick. */
export function install() {
  const problem = nodeProblem(process.versions.node)
  if (problem) stop(problem)

  const hash = wanted()
  if (installed() === hash) return

  const npm = npmScript()
  if (!npm) stop('npm was not found beside Node. Run this through npm: npm start, or npm test.')

  console.log('Installing what package-lock.json names ...')
  const options = { cwd: root, stdio: 'inherit' }
  const arguments_ = [npm, 'ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']
  const { status } = spawnSync(process.execPath, arguments_, options)
  if (status !== 0)
    stop('npm could not install the packages. Its message is above; often the network is missing.')
  writeFileSync(note, hash)
}
