import { expect, test } from 'vitest'
import { wantsWelsh } from '#src/documents/translation/wantsWelsh.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

test.each([
  ['asked for', { welsh: 'yes' }, 'english', true],
  ['not wanted', { welsh: 'no' }, 'english', false],
  ['not wanted though the hearing is in Welsh', { welsh: 'no' }, 'welsh', false],
  ['not asked, the hearing in Welsh', {}, 'welsh', true],
  ['not asked, the hearing in both languages', {}, 'bilingual', true],
  ['not asked, the hearing in English', {}, 'english', false],
] as const)('Welsh papers: %s', (_, equality, language, wanted) => {
  expect(wantsWelsh(servedFrom({ equality, court: { language } }))).toBe(wanted)
})
