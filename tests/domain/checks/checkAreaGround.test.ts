import { describe, expect, test } from 'vitest'
import { checkAreaGround } from '#src/domain/checks/checkAreaGround.ts'
import { said } from '#tests/support/checking.ts'

describe('the link to the police area, SPA 2019 s.1(3)', () => {
  test.each(['resides', 'believedIn', 'intendsToCome'] as const)('%s with grounds is enough', (basis) => {
    expect(said(checkAreaGround, { area: { basis, grounds: 'Seen there in May.' } })).toEqual([])
  })

  test('a force with a police area cannot do without', () => {
    expect(said(checkAreaGround, { area: { basis: 'notLimited' } })).toEqual(['area-ground-needed stops'])
  })

  test.each(['britishTransport', 'ministryOfDefence'] as const)('%s needs none', (forceKind) => {
    expect(said(checkAreaGround, { applicant: { forceKind }, area: { basis: 'notLimited' } })).toEqual([])
  })

  test('living in the area without grounds, or without a known address, asks for a reason', () => {
    expect(said(checkAreaGround, { area: { grounds: ' ' } })).toEqual(['area-grounds-not-recorded explain'])
    expect(said(checkAreaGround, { defendant: { address: { kind: 'notKnown' } } })).toEqual([
      'area-resides-address-unknown explain',
    ])
  })
})
