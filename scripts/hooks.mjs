/** Points git at the hooks of this repository; does nothing where there is no git or no work tree. */
import { spawnSync } from 'node:child_process'

const git = (...args) => spawnSync('git', args, { encoding: 'utf8' })

const inWorkTree = git('rev-parse', '--is-inside-work-tree')
if (inWorkTree.status === 0 && inWorkTree.stdout.trim() === 'true') {
  git('config', 'core.hooksPath', '.githooks')
}
