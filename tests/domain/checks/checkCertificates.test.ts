import { expect, test } from 'vitest'
import { checkCertificates } from '#src/domain/checks/checkCertificates.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

test('a record without its certificate informs, CEA 1995 s.9', () => {
  const exhibit = (certificate: 'yes' | 'no') => ({
    evidence: { exhibits: withItem(finishedCase().evidence?.exhibits, 'ex-01', { certificate }) },
  })
  expect(said(checkCertificates, exhibit('yes'))).toEqual([])
  expect(said(checkCertificates, exhibit('no'))).toEqual(['exhibit-without-certificate hint'])
})
