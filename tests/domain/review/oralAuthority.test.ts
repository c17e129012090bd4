import { describe, expect, test } from 'vitest'
import { signatureDueBy } from '#src/domain/review/oralAuthority.ts'
import { author, supervisor } from '#tests/support/aChain.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aReview, aSignOff } from '#tests/support/signing.ts'

const oral = (authorisation: object) => aDraft({ applicant: { authorisation } }).case
const inWinter = oral({ given: 'orally', on: '2026-11-20', at: '22:10' })
const signedAt = (at: string, by = supervisor) => aReview({ signOffs: [aSignOff('so', by, { at })] })

describe('an authority given by word of mouth', () => {
  test('is to be signed within 24 hours of its time in London', () => {
    expect(signatureDueBy(inWinter, undefined)).toBe('2026-11-21T22:10:00.000Z')
    const inSummer = oral({ given: 'orally', on: '2026-07-20', at: '22:10' })
    expect(signatureDueBy(inSummer, undefined)).toBe('2026-07-21T21:10:00.000Z')
  })

  test('without its time is counted from the beginning of its day, without its day not at all', () => {
    expect(signatureDueBy(oral({ given: 'orally', on: '2026-11-20' }), undefined)).toBe(
      '2026-11-21T00:00:00.000Z',
    )
    expect(signatureDueBy(oral({ given: 'orally', at: '22:10' }), undefined)).toBeUndefined()
  })

  test('is signed by an authority of its minute or later, and by none before it', () => {
    expect(signatureDueBy(inWinter, signedAt('2026-11-20T22:10:00.000Z'))).toBeUndefined()
    expect(signatureDueBy(inWinter, signedAt('2026-11-20T22:09:59.999Z'))).toBeDefined()
  })

  test('is not signed by its author, nor by a signature for another purpose', () => {
    expect(signatureDueBy(inWinter, signedAt('2026-11-21T09:00:00.000Z', author))).toBeDefined()
    const settled = aReview({ signOffs: [aSignOff('so', supervisor, { purpose: 'settlement' })] })
    expect(signatureDueBy(inWinter, settled)).toBeDefined()
  })

  test('one that was given in writing has no such day', () => {
    expect(signatureDueBy(oral({ given: 'yes', on: '2026-11-20', at: '22:10' }), undefined)).toBeUndefined()
  })
})
