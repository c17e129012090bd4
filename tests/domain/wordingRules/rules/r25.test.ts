import { r25 } from '#src/domain/wordingRules/rules/r25.ts'
import { caseTable } from '../wordingTable.ts'

const checked = (how: string | undefined, by: string | undefined) => ({
  condition: { monitoring: { how, by } },
})

caseTable(r25, {
  faulty: [
    { text: 'must not look for Orla Quill', condition: { monitoring: {} } },
    { text: 'must not enter Larch Row', ...checked('Cameras', '') },
    { text: 'must not enter Larch Row', ...checked('', 'SPO Team') },
    { text: 'must not enter Larch Row', ...checked(' ', ' ') },
    { text: 'must tell the SPO Manager of a new phone within 3 days', ...checked(undefined, 'SPO Team') },
  ],
  clean: [
    'must not search for @quillstudio; checked at device inspection by SPO Team',
    { text: 'must not search for @quillstudio', ...checked('Device inspection', 'SPO Team') },
    { text: 'must not enter Larch Row', ...checked('Cameras', 'Neighbourhood team') },
    { text: 'must tell the SPO Manager of a new phone within 3 days', ...checked('Home visits', 'PC Moss') },
  ],
})
