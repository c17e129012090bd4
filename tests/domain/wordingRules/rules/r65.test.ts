import { r65 } from '#src/domain/wordingRules/rules/r65.ts'
import { caseTable, type Row } from '../wordingTable.ts'

const text = 'must not enter Larch Row'
const asked = { answer: 'yes', on: '2026-03-02', by: 'ISAC', view: 'supports' } as const
const views = (people: object[]): Row => ({ text, slices: { views: { people } } })
const seen = (answer: string | undefined, id = 'c-1') => [{ id, answer }]

caseTable(r65, {
  faulty: [
    views([]),
    { text, slices: { views: {} } },
    views([{ id: 'p-1', obtained: asked }]),
    views([{ id: 'p-1', obtained: asked, conditions: [] }]),
    views([{ id: 'p-1', obtained: asked, conditions: seen('keep', 'c-2') }]),
    views([{ id: 'p-1', obtained: asked, conditions: seen(undefined) }]),
    views([{ id: 'p-9', obtained: asked, conditions: seen('keep') }]),
    views([{ id: 'p-1', obtained: { answer: 'no', why: ' ' } }]),
  ],
  clean: [
    views([{ id: 'p-1', obtained: asked, conditions: seen('keep') }]),
    views([{ id: 'p-1', obtained: asked, conditions: seen('worried') }]),
    views([
      { id: 'p-1', obtained: asked, conditions: [{ id: 'c-1', answer: 'change', changed: 'Narrowed.' }] },
    ]),
    views([{ id: 'p-1', obtained: { answer: 'no', why: 'She could not be reached.' } }]),
  ],
})
