import { expect, test } from 'vitest'
import { r15 } from '#src/domain/wordingRules/rules/r15.ts'
import { quill } from '../completeCase.ts'
import { caseTable, saidInCase } from '../wordingTable.ts'

const [home] = quill.details
const released = { ...home, released: 'yes' as const, why: 'He lived there.' }
const postcode = { ...home, value: '9 Alder Close, Ninefold, NF2 4QT' }
const withDetail = (detail: object) => ({ protected: { people: [{ ...quill, details: [detail] }] } })

caseTable(r15, {
  faulty: [
    'must not enter 9 alder close',
    'MUST NOT ENTER 9 ALDER CLOSE',
    'must not go to no. 9 Alder Cl',
    'must not enter Alder Close',
    'must not wait outside 9, Alder Close, Ninefold',
    { text: 'must not enter postcode NF2 4QT', slices: withDetail(postcode) },
    { text: 'must not enter nf24qt', slices: withDetail(postcode) },
  ],
  clean: [
    'must not enter the parish of Ninefold, shown on Map 2',
    'must not enter 9 Larch Row, Dunmarrow',
    'must not enter Alderman Road, Dunmarrow',
    'must not go to any address where he knows or believes Orla Quill lives, works or stays',
    { text: 'must not enter 9 Alder Close', slices: withDetail(released) },
  ],
})

test('a withheld place stops, and so does the street of a home alone; its street among others asks for a reason', () => {
  const found = (text: string) => saidInCase({ text }).findings.find(({ rule }) => rule === 'R15')
  expect(found('must not enter 9 Alder Close')).toMatchObject({ severity: 'stops', span: [15, 28] })
  expect(found('must not enter Alder Close')).toMatchObject({ severity: 'stops', span: [15, 26] })
  expect(found('must not enter Alder Close')?.suggestion).toContain('(P04)')
  expect(found('must not enter Alder Close or Mill Road')?.severity).toBe('explain')
  expect(found('must not enter Alder Close, Mill Road or Church Lane')?.severity).toBe('explain')
})
