import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differences } from './differences.ts'
import { root } from './stages.mjs'

/** What a build is made from. */
const sources = [
  'index.html',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
]

const work = mkdtempSync(join(tmpdir(), 'spo-reproduce-'))
const elsewhere = join(work, 'another folder')

function build(from: string, to: string, env: Record<string, string>) {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const run = [vite, 'build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', to]
  const { status } = spawnSync(process.execPath, run, {
    cwd: from,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`The build in ${from} failed`)
}

/** `npm run reproduce`: builds twice, in two folders, languages and time zones, and compares every byte. Exits 1 where any differs. */
try {
  for (const each of sources) cpSync(join(root, each), join(elsewhere, each), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), 'junction')
  build(root, join(work, 'first'), { TZ: 'Europe/London', LANG: 'en_GB.UTF-8' })
  build(elsewhere, join(work, 'second'), { TZ: 'Asia/Tokyo', LANG: 'C' })
  // The bundler's own list of chunks is not delivered, and it names the place of node_modules.
  for (const each of ['first', 'second']) rmSync(join(work, each, '.vite'), { recursive: true })
  const found = differences(join(work, 'first'), join(work, 'second'))
  for (const line of found.different) console.error(line)
  console.log(`${found.same} files the same, ${found.different.length} different`)
  if (found.different.length > 0) process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
