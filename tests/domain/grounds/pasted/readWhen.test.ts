import { expect, test } from 'vitest'
import { readWhen } from '#src/domain/grounds/pasted/readWhen.ts'

const exact = (on: string, time?: string) => ({ precision: 'exact', on, ...(time && { time }) })
const span = (from: string, to: string) => ({ precision: 'between', from, to })

test.each([
  ['6/4/26', exact('2026-04-06')],
  ['on 6/4/26', exact('2026-04-06')],
  ['06/04/2026 22:10', exact('2026-04-06', '22:10')],
  ['06/04/2026 22:10:31', exact('2026-04-06', '22:10')],
  ['2026-04-06T22:10', exact('2026-04-06', '22:10')],
  ['6 April 2026 at 10.10pm', exact('2026-04-06', '22:10')],
  ['6 April 2026, 10 pm', exact('2026-04-06', '22:00')],
  ['yesterday noon', exact('2026-11-22', '12:00')],
  ['about 6 April 2026', { precision: 'about', on: '2026-04-06' }],
  ['on or about 6/4/26', { precision: 'about', on: '2026-04-06' }],
  ['between 3 and 5 March 2026', span('2026-03-03', '2026-03-05')],
  ['between 28 February and 5 March 2026', span('2026-02-28', '2026-03-05')],
  ['3/3/26 to 5/3/26', span('2026-03-03', '2026-03-05')],
  ['3/3/26 - 5/3/26', span('2026-03-03', '2026-03-05')],
  ['5/3/26 to 3/3/26', undefined],
  ['6 April 2026 25:10', undefined],
  ['6 April 2026 in the evening', undefined],
  ['he rang', undefined],
  ['', undefined],
])('reads %j', (text, when) => {
  expect(readWhen(text, '2026-11-23')).toEqual(when)
})
