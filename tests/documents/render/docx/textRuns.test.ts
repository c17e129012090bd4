import { expect, test } from 'vitest'
import { gapRun, textRuns } from '#src/documents/render/docx/textRuns.ts'
import { count, docxBody, styledLines } from '#tests/support/docxBody.ts'

test('emphasis, language, gaps and line breaks of a text are kept', async () => {
  const text = [
    'a < b\n',
    { text: 'must', strong: true },
    { text: 'tŷ', lang: 'cy-GB' },
    { text: '[when]', gap: true },
  ] as const
  const body = await docxBody({ kind: 'paragraph', text })
  expect(styledLines(body)).toEqual([['Normal', 'a < bmusttŷ[when]']])
  expect(count(body, 'w:br')).toBe(1)
  const runs = [...body.getElementsByTagName('w:r')]
  const having = (name: string) =>
    runs.filter((run) => run.getElementsByTagName(name)[0]).map((run) => run.textContent)
  expect(having('w:b')).toEqual(['must'])
  expect(having('w:lang')).toEqual(['tŷ'])
  expect(having('w:rStyle')).toEqual(['[when]'])
})

test('a gap stands in place of a text, and a text without words has no run', () => {
  const gap = { what: 'the court', step: 'court' } as const
  expect(textRuns(gap)).toEqual([gapRun(gap)])
  expect(textRuns('')).toEqual([])
})
