import { describe, expect, test } from 'vitest'
import type { BundleExhibit } from '#src/documents/bundle/bundleInput.ts'
import type { Held } from '#src/documents/bundle/bundleParts.ts'
import { coverSheet } from '#src/documents/bundle/coverSheet.ts'
import { plainText } from '#src/documents/plainText.ts'
import { anExhibit } from '#tests/support/aBundle.ts'

const size = { width: 1, height: 1 }
const sha256 = '0f'.repeat(32)
const sheet = (
  changes: Partial<BundleExhibit>,
  held: Held = { state: 'in', sizes: [size] },
  kind: 'served' | 'police' = 'served',
  span = { first: 7, last: 9 },
) => plainText(coverSheet(anExhibit('OM/1', undefined, changes), held, kind, span))

describe('a cover sheet', () => {
  test('says what the exhibit is, who produced it, what it proves and where its pages are', () => {
    const text = sheet({ date: '2026-03-04', producedBy: 'DC Amber Reed' })
    for (const words of [
      'Exhibit OM/1',
      'Screenshots of messages',
      '4 March 2026',
      'DC Amber Reed',
      'Acts 1 and 2',
    ])
      expect(text).toContain(words)
    expect(text).toContain('3 pages: pages 7 to 9 of this bundle')
  })

  test('counts a single page as one', () => {
    expect(sheet({}, undefined, 'served', { first: 7, last: 7 })).toContain('1 page: page 7 of this bundle')
  })

  test('says that an exhibit may be viewed and is not copied', () => {
    expect(sheet({}, { state: 'toView' })).toContain('Available to view, not reproduced')
  })

  test('keeps it to the police why an exhibit was left out', () => {
    const text = sheet({}, { state: 'leftOut', reason: 'It is locked with a password.' })
    expect(text).toContain('Not in this bundle')
    expect(text).not.toContain('locked')
  })

  test('gives the hash of the original to the police alone; served, it says that there is one', () => {
    expect(sheet({ sha256 }, undefined, 'police')).toContain(sha256)
    expect(sheet({ sha256 })).not.toContain(sha256)
    expect(sheet({ sha256 })).toContain('digital fingerprint (SHA-256)')
    expect(sheet({})).not.toContain('SHA-256')
  })

  test('says of blacked-out pages why they are, and nothing of pages that are whole or not there', () => {
    expect(sheet({ redacted: true })).toContain('blacked out')
    expect(sheet({ redacted: false })).not.toContain('blacked out')
    expect(sheet({ redacted: true }, { state: 'notLoaded' })).not.toContain('blacked out')
  })

  test('says where nothing is proved', () => {
    expect(sheet({ acts: [] })).toContain('No act of the chronology')
  })
})
