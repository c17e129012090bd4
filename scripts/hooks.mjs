/** Points git at the hooks of this repository; does nothing where there is no git, no clone, or a linked work tree. */
import { spawnSync } from 'node:child_process'

const git = (...args) => spawnSync('git', args, { encoding: 'utf8' })

/** A linked work tree shares its settings with the clone it came from, which decides for itself. */
const asked = git(
  'rev-parse',
  '--is-inside-work-tree',
  '--absolute-git-dir',
  '--path-format=absolute',
  '--git-common-dir',
)
const [inWorkTree, own, common] = asked.stdout?.trim().split(/\r?\n/) ?? []

if (asked.status === 0 && inWorkTree === 'true' && own === common) {
  git('config', 'core.hooksPath', '.githooks')
}
