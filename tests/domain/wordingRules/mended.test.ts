import { expect, test } from 'vitest'
import { mended } from '#src/domain/wordingRules/mended.ts'

const put = (text: string, old: string, words: string) => {
  const start = text.indexOf(old)
  const change = mended(text, { span: [start, start + old.length], words })
  return text.slice(0, change.span[0]) + change.words + text.slice(change.span[1])
}

test.each([
  ['must hereby go', 'hereby', '', 'must go'],
  ['Hereby he must go', 'Hereby', '', 'He must go'],
  ['hereby he must go', 'hereby', '', 'he must go'],
  ['He must. Hereby, he must go', 'Hereby', '', 'He must. He must go'],
  ['must go hereby', 'hereby', '', 'must go'],
  ['must go, hereby, to court', 'hereby', '', 'must go to court'],
  ['must go, hereby to court', 'hereby', '', 'must go to court'],
  ['must go hereby, to court', 'hereby', '', 'must go, to court'],
  ['must go (hereby) to court', '(hereby)', '', 'must go to court'],
  ['must go (hereby) to court', 'hereby', '', 'must go to court'],
  ['must go, hereby.', 'hereby', '', 'must go.'],
  ['must go\nHereby he must stay', 'Hereby', '', 'must go\nHe must stay'],
  ['Hereby', 'Hereby', '', ''],
  ['Shall go', 'Shall', 'must', 'Must go'],
  ['HE SHALL GO', 'SHALL', 'must', 'HE MUST GO'],
  ['he shall go', 'shall', 'must', 'he must go'],
])('%j without “%s”, and “%s” in its place', (text, old, words, after) => {
  expect(put(text, old, words)).toBe(after)
})
