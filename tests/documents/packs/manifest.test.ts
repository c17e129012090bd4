import { expect, test } from 'vitest'
import { manifestFindings } from '#src/documents/packs/manifest.ts'
import { spa } from '#src/domain/law/citations.ts'

test('a finding is listed with its step and where its rule is found', () => {
  const authority = spa('s.5(1)')
  expect(
    manifestFindings([
      { code: 'a', severity: 'hint', message: 'Look', where: { step: 'interim' }, authority },
    ]),
  ).toEqual([
    {
      code: 'a',
      severity: 'hint',
      message: 'Look',
      step: 'interim',
      authority: 'Stalking Protection Act 2019 s.5(1)',
    },
  ])
  expect(manifestFindings([])).toEqual([])
})
