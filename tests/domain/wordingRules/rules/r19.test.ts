import { expect, test } from 'vitest'
import { r19 } from '#src/domain/wordingRules/rules/r19.ts'
import { defendant } from '../completeCase.ts'
import { caseTable, type Row, saidInCase } from '../wordingTable.ts'

const slices = {
  defendant: { ...defendant, address: { kind: 'home', lines: '4 Tannery Yard, Dunmarrow' } },
  court: { name: 'Dunmarrow Magistrates’ Court' },
  circumstances: {
    children: { answer: 'no' },
    work: { answer: 'yes', where: 'Holloway Fold Warehouse, Quay Street, Dunmarrow' },
    places: [{ id: 'place-1', kind: 'gp', where: 'Corn Hill Surgery, 8 Corn Hill, Dunmarrow' }],
  },
}
const at = (text: string, ...exceptions: string[]): Row => ({
  text,
  slices,
  condition: { exceptions: exceptions.map((one, place) => ({ id: `x-${place}`, text: one })) },
})

caseTable(r19, {
  faulty: [
    at('must not enter Dunmarrow centre'),
    at('must not enter Dunmarrow.'),
    at('must not enter Tannery Yard or Larch Row in Dunmarrow'),
    at('must not be in Corn Hill in Dunmarrow'),
    at('must not go to quay street'),
    at('must not enter Dunmarrow Magistrates’ Court'),
  ],
  clean: [
    at('must not enter Larch Row in Dunmarrow'),
    at('must not enter Quay Street in Port Sallow'),
    at(
      'must not be in Corn Hill in Dunmarrow',
      'The defendant may go where he needs to go for urgent medical care.',
    ),
    at(
      'must not enter Quay Street in Dunmarrow',
      'The defendant may be at Holloway Fold Warehouse for work every Monday between 6am and 2pm.',
    ),
    at('must not enter 27 Tannery Yard in Dunmarrow'),
  ],
})

test('the words that are meant are marked, with the cure', () => {
  const text = 'must not enter Tannery Yard in Dunmarrow'
  const found = saidInCase(at(text)).findings.find(({ rule }) => rule === 'R19')
  expect(text.slice(...(found?.span ?? [0, 0]))).toBe('Tannery Yard')
  expect(found).toMatchObject({ level: 'W', severity: 'explain', suggestion: expect.stringMatching(/home/) })
})
