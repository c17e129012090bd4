import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CheckedFile } from '#src/features/vault/CheckedFile.tsx'

const held = {
  ...({ kind: 'holds', entries: 1_240, head: 'a1b2c3d4e5f6', key: 'ab'.repeat(16) } as const),
  ...{ lastAt: '2026-11-23T12:00:00.000Z', kinship: { kind: 'other' } as const },
}

test('of a record of which a part is shown it is said how much can be read', () => {
  render(<CheckedFile check={{ ...held, covered: 1_200 }} />)
  expect(
    screen.getByText(
      /It has 1,240 entries, of which 40 can be read and the others are covered, since they are about something else; the last that can be read is of 23 November 2026/,
    ),
  ).toBeInTheDocument()
})

test('of a whole one nothing is said of that', () => {
  render(<CheckedFile check={held} />)
  expect(screen.getByText(/It has 1,240 entries, the last of 23 November 2026/)).toBeInTheDocument()
})
