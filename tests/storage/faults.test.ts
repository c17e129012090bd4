import { describe, expect, test } from 'vitest'
import {
  asFault,
  DraftMissing,
  StorageFull,
  StorageOutdated,
  StorageUnavailable,
} from '#src/storage/faults.ts'

describe('a failure of the database is told as a fault', () => {
  test.each([
    ['a full disk', new DOMException('no room', 'QuotaExceededError'), StorageFull],
    ['a database of a newer version', new DOMException('newer', 'VersionError'), StorageOutdated],
    ['anything else that the browser refuses', new DOMException('no', 'UnknownError'), StorageUnavailable],
    ['what is not even an error', 'no', StorageUnavailable],
  ])('%s', (_, cause, fault) => {
    expect(asFault(cause)).toBeInstanceOf(fault)
    expect(asFault(cause).cause).toBe(cause)
  })

  test('a full disk is known by its name, also where it is a class of its own', () => {
    const quota = Object.assign(new Error('no room'), { name: 'QuotaExceededError' })
    expect(asFault(quota)).toBeInstanceOf(StorageFull)
  })

  test('a fault and a slip of ours stay what they are', () => {
    const missing = new DraftMissing()
    const slip = new TypeError('ours')
    expect(asFault(missing)).toBe(missing)
    expect(asFault(slip)).toBe(slip)
  })
})
