import { run } from '../child.ts'
import { longRow, type Row } from '../row.ts'

/** What tests of the browser try already: they are run, and counted. */
export const specRows: readonly Row[] = [
  specRow(23, 'Passkey: made, used, taken away', {
    spec: 'vaultPages',
    only: 'passkey',
    tried:
      'a virtual authenticator with PRF adds a passkey, opens the vault with it, and does not once it is removed; the passphrase opens as before',
  }),
  specRow(43, 'A header or the policy is missing', {
    spec: 'selfTest',
    only: 'vault is offered',
    tried:
      'servers that leave out each header, send no policy, or one that is only reported: the door offers no vault',
  }),
  specRow(44, 'Trusted Types and requests while a whole case is typed', {
    spec: 'fx01',
    tried:
      'a whole case typed through every page and its packs downloaded; any report of the policy, error or request elsewhere fails it',
  }),
  specRow(46, 'Service worker: update in an edit, half a download, wrong hash, roll-back, offline', {
    spec: 'serviceWorker',
    tried:
      'offline after one visit; an update in the middle of an edit; files cut short, changed or missing; an older version put back',
  }),
  specRow(47, 'A script or style sheet changed on the server', {
    spec: 'selfTest',
    only: 'changed on the server',
    tried:
      'one byte of the entry script and of the style sheet changed on the server: refused by their hash in the page',
  }),
]

type Spec = { spec: string; only?: string; tried: string }
type Report = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }

function specRow(number: number, what: string, { spec, only, tried }: Spec): Row {
  return longRow(number, what, async () => {
    const path = `tests/browser/${spec}.spec.ts`
    const cli = 'node_modules/@playwright/test/cli.js'
    const { said } = run([cli, 'test', path, '--reporter=json', ...(only ? ['--grep', only] : [])])
    const { stats }: Report = JSON.parse(said.slice(said.indexOf('{')))
    const failed = stats.unexpected + stats.flaky
    return {
      tried: `${tried} (${path})`,
      figure: `${stats.expected} of ${stats.expected + failed + stats.skipped} tests`,
      faults: [
        ...(failed > 0 ? [`${failed} tests fail`] : []),
        ...(stats.expected > 0 ? [] : ['no test was run']),
      ],
    }
  })
}
