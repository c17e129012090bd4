import { describe, expect, test } from 'vitest'
import { lineTaker, longestLine, writeLines } from '#src/storage/vault/backup/backupLines.ts'
import { someContents } from '#tests/support/aBackup.ts'

const madeAt = '2026-11-28T17:00:00.000Z'

async function linesOf(contents = someContents()): Promise<string[]> {
  const lines: string[] = []
  for await (const line of writeLines(contents, madeAt)) lines.push(line)
  return lines
}

describe('the lines of a backup', () => {
  test('say all that the vault holds, and are read again as they were', async () => {
    const contents = someContents()
    const taker = lineTaker()
    for (const line of await linesOf(contents)) taker.take(line)
    expect(await taker.done()).toEqual({ madeAt, contents })
  })

  test('of an empty vault are two', async () => {
    const contents = { ...someContents(), cases: [], shelf: [], numbers: [] }
    const lines = await linesOf(contents)
    const taker = lineTaker()
    for (const line of lines) taker.take(line)
    expect(lines).toHaveLength(2)
    expect(await taker.done()).toEqual({ madeAt, contents })
  })

  test('are not written where a version is longer than could be read again', async () => {
    const [first] = someContents().cases
    if (!first) throw new Error('There is no case')
    const version = { seq: 1, at: madeAt, kept: [], text: 'a'.repeat(longestLine) }
    await expect(linesOf({ ...someContents(), cases: [{ ...first, versions: [version] }] })).rejects.toThrow(
      'too large for a backup',
    )
  })

  test('are refused where an entry of the record was left out', async () => {
    const entry = {
      ...({ v: 1, n: 1, at: madeAt, action: 'unlock', actor: 'a'.repeat(32) } as const),
      ...{ prev: '0'.repeat(64), sig: 'b'.repeat(128) },
    }
    const contents = someContents()
    const lines = await linesOf({ ...contents, audit: { ...contents.audit, entries: [entry] } })
    const taker = lineTaker()
    for (const line of lines) if (!line.startsWith('{"entry"')) taker.take(line)
    await expect(taker.done()).rejects.toThrow('something in it is missing or was added')
  })
})
