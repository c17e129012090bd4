import { describe, expect, test } from 'vitest'
import { choose } from '#scripts/faults/choose.ts'
import { longRow, row, runRow } from '#scripts/faults/row.ts'
import { countLine, tableHead, tableRow } from '#scripts/faults/table.ts'

const fine = row(1, 'killed', async () => ({ tried: '2 kills', figure: '0 lost', faults: [] }))
const lost = longRow(5, 'tabs', async () => ({
  tried: '4 tabs',
  figure: '1 lost',
  faults: ['a', 'b', 'c', 'd'],
}))
const broken = row(7, 'clock', () => Promise.reject(new Error('no clock')))
const bundle = row(26, 'bundle', async () => ({ tried: '1', figure: '0', faults: [] }))

describe('what came of a row', () => {
  test('passes only where nothing was found', async () => {
    expect(await runRow(fine)).toEqual({ tried: '2 kills', outcome: 'passed', figure: '0 lost' })
  })

  test('fails on anything found, and tells the first three', async () => {
    expect(await runRow(lost)).toMatchObject({ outcome: 'failed', reason: 'a; b; c and 1 more' })
  })

  test('fails where it took too long, and says that nothing else is wrong', async () => {
    const slow = row(2, 'slow', async () => ({
      tried: '1',
      figure: '3 s',
      faults: [],
      slow: ['it took 3 s'],
    }))
    expect(await runRow(slow)).toMatchObject({ outcome: 'failed', reason: 'it took 3 s', onlySlow: true })
    expect(await runRow(lost)).not.toHaveProperty('onlySlow')
  })

  test('fails where it throws, with what it threw', async () => {
    expect(await runRow(broken)).toMatchObject({ outcome: 'failed', reason: 'no clock' })
  })
})

describe('the table', () => {
  test('has its cells below its heads, and breaks a long one between words', async () => {
    const what = 'a browser that is ended in the middle of a save'
    const lines = tableRow({ number: 1, what }, await runRow(fine)).split('\n')
    const [head = ''] = tableHead().split('\n')
    expect(lines[0]?.indexOf('passed')).toBe(head.indexOf('outcome'))
    expect(lines[0]?.indexOf('0 lost')).toBe(head.indexOf('figure'))
    expect(lines.map((line) => line.slice(5, 39).trim())).toEqual([
      'a browser that is ended in the',
      'middle of a save',
    ])
  })

  test('says a reason after the figure', async () => {
    expect(tableRow(lost, await runRow(lost))).toContain('1 lost: a; b; c and 1 more')
  })

  test('counts each outcome, those with none as well', () => {
    expect(countLine(['passed', 'failed', 'passed'])).toBe('2 passed, 1 failed, 0 cannot run here')
  })
})

describe('which rows are run', () => {
  const rows = [fine, lost, broken, bundle]
  const numbers = (...args: string[]) => choose(rows, args).map(({ number }) => number)

  test('all where nothing is asked', () => expect(numbers()).toEqual([1, 5, 7, 26]))
  test('some by number', () => expect(numbers('--only', '1,26')).toEqual([1, 26]))
  test('none of the long ones when it is to be quick', () => expect(numbers('--quick')).toEqual([1, 7, 26]))
  test.each([['--fast'], ['--only'], ['--only', 'x'], ['--only', '99']])('refuses %s %s', (...args) => {
    expect(() => numbers(...args)).toThrow()
  })
})
