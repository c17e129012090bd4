import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { withFixedDates } from '#src/documents/render/docx/withFixedDates.ts'

const made = (moment: string, mtime: string) =>
  zipSync(
    {
      'docProps/core.xml': strToU8(
        `<dcterms:created xsi:type="x">${moment}</dcterms:created><dcterms:modified>${moment}</dcterms:modified>`,
      ),
      'word/document.xml': strToU8('words'),
    },
    { mtime: new Date(mtime) },
  )

test('two files made at different moments become the same bytes', () => {
  const first = withFixedDates(made('2026-05-12T10:00:00Z', '2026-05-12'), '2026-05-12')
  const second = withFixedDates(made('2026-06-01T11:30:00Z', '2026-06-01'), '2026-05-12')
  expect(first).toEqual(second)
  expect(withFixedDates(made('2026-05-12T10:00:00Z', '2026-05-12'), '2026-05-13')).not.toEqual(first)
})

test('the dates become the day given and nothing else changes', () => {
  const parts = unzipSync(withFixedDates(made('2026-06-01T11:30:00Z', '2026-06-01'), '2026-05-12'))
  expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toBe(
    '<dcterms:created xsi:type="x">2026-05-12T00:00:00Z</dcterms:created><dcterms:modified>2026-05-12T00:00:00Z</dcterms:modified>',
  )
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toBe('words')
})
