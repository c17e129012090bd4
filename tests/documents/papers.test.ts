import { describe, expect, test } from 'vitest'
import { papers } from '#src/documents/papers.ts'
import { plainText } from '#src/documents/plainText.ts'
import { everyPaper, expectSameInEveryFormat } from '#tests/support/everyPaper.ts'
import { textsIn } from '#tests/support/pointers.ts'
import { slipsIn } from '#tests/support/readsAsEnglish.ts'
import { sampleIds } from '#tests/support/samples.ts'

const served = everyPaper.filter(([, { audience }]) => audience === 'serve-and-lodge')

describe('every paper of every training case', () => {
  test('was looked at', () => {
    const stems = new Set(everyPaper.map(([, { stem }]) => stem))
    for (const { stem } of papers) expect(stems).toContain(stem)
    expect(everyPaper.length).toBeGreaterThan(sampleIds.length * 6)
  })

  test.each(everyPaper)('%s reads as English', (_, { blocks }, file) => {
    const written = textsIn(file)
      .map((one) => one.text)
      .join('\n')
    expect(slipsIn(plainText(blocks), written)).toEqual([])
  })

  test.each(everyPaper)('%s is finished, with no gap left', (_, { blocks }) => {
    expect(plainText(blocks)).not.toContain('[Not yet entered')
  })
})

// Those that are not served stand in a file of their own, so that both are tried at the same time.
test.each(served)(
  '%s reads the same in every format, and leaks nothing',
  async (_, paper, file) => {
    expect.hasAssertions()
    await expectSameInEveryFormat(paper, file)
  },
  30_000,
)
