import { expect, test } from 'vitest'
import { everyPaper, expectSameInEveryFormat } from '#tests/support/everyPaper.ts'

const held = everyPaper.filter(([, { audience }]) => audience !== 'serve-and-lodge')

test.each(held)(
  '%s reads the same in every format, and leaks nothing',
  async (_, paper, file) => {
    expect.hasAssertions()
    await expectSameInEveryFormat(paper, file)
  },
  30_000,
)
