import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { root } from '../stages.mjs'

/** What a process said, and how it ended. */
export type Ended = { status: number | null; said: string }

/** Runs one of our scripts in a process of its own, to its end. */
export function runScript(path: string, args: readonly string[] = []): Ended {
  const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url))
  return run([tsx, path, ...args])
}

/** Runs Node with these arguments in the folder of the repository, to its end. */
export function run(args: readonly string[]): Ended {
  const { status, stdout } = spawnSync(process.execPath, [...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return { status, said: stdout }
}
