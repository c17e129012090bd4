import { r11 } from '#src/domain/wordingRules/rules/r11.ts'
import { caseTable } from '../wordingTable.ts'

const row = 'must not enter Larch Row'

caseTable(r11, {
  faulty: [
    'until the full hearing',
    'until the final decision',
    { text: 'until further order', slices: { route: { kind: 'interimOnly' } } },
    'The interim order runs until further order.',
    'This interim order lasts until the main hearing.',
    'to last until the next hearing',
    'until trial',
    'until the application is decided',
    { text: row, slices: { interim: {} } },
    { text: row, slices: { interim: {}, route: { kind: 'interimOnly' } } },
  ],
  clean: [
    'until a further order',
    'until 12 April 2026 or the final decision, whichever is first',
    'until 12 April 2026',
    'until 30 October 2026 or, if sooner, the decision on the main application',
    { text: 'until further order', slices: { route: { kind: 'full' } } },
    { text: row, slices: { interim: {}, route: { kind: 'full' } } },
    { text: row, slices: { interim: { lastDay: '2026-10-30' } } },
  ],
})
