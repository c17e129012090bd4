import { expect, test } from 'vitest'
import { readActLine } from '#src/domain/grounds/pasted/readActLine.ts'

const exact = (on: string, time?: string) => ({ precision: 'exact', on, ...(time && { time }) })

test.each([
  ['6/4/26 22:10 He rang twice.', exact('2026-04-06', '22:10'), 'He rang twice.'],
  ['6 April 2026 at 10.10pm: He rang.', exact('2026-04-06', '22:10'), 'He rang.'],
  ['[06/04/2026 22:10] He rang.', exact('2026-04-06', '22:10'), 'He rang.'],
  ['06/04/2026, 22:10 - He rang.', exact('2026-04-06', '22:10'), 'He rang.'],
  ['yesterday he rang', exact('2026-11-22'), 'he rang'],
  ['5 May 20 messages came', exact('2026-05-05'), '20 messages came'],
  ['5 May 2026 20 messages came', exact('2026-05-05'), '20 messages came'],
  ['6 April 10 messages came', exact('2026-04-06'), '10 messages came'],
  [
    'between 3 and 5 March 2026 he waited',
    { precision: 'between', from: '2026-03-03', to: '2026-03-05' },
    'he waited',
  ],
  ['about 6/4/26 he waited', { precision: 'about', on: '2026-04-06' }, 'he waited'],
  ['He rang on 6/4/26', undefined, 'He rang on 6/4/26'],
  ['31/2/26 He rang', undefined, '31/2/26 He rang'],
  ['6/4/26', exact('2026-04-06'), ''],
  ['  ', undefined, ''],
])('reads %j', (line, when, what) => {
  expect(readActLine(line, '2026-11-23')).toEqual({ when, what })
})
