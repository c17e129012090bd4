import { describe, expect, test } from 'vitest'
import { summonedTo } from '#src/documents/summons/summonedTo.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

const interimHearing = { listed: 'yes' as const, on: '2026-07-08', time: '10:00', room: 'Court 2' }
const hearing = { listed: 'yes' as const, on: '2026-09-14', time: undefined, room: undefined }

describe('the hearings to which the defendant is called', () => {
  test('are both where an interim order is asked for on notice', () => {
    const served = servedFrom({ route: { kind: 'fullWithInterim' }, court: { hearing, interimHearing } })
    expect(summonedTo(served)).toEqual([
      { of: 'interim', on: '2026-07-08', time: '10:00', room: 'Court 2' },
      { of: 'full', on: '2026-09-14' },
    ])
  })

  test('leave out an interim hearing without notice', () => {
    const served = servedFrom({
      route: { kind: 'fullWithInterim' },
      court: { hearing, interimHearing },
      interim: { notice: { mode: 'withoutNotice', why: 'Danger', lawyer: 'A Lawyer' } },
    })
    expect(summonedTo(served)).toEqual([{ of: 'full', on: '2026-09-14' }])
  })

  test('are the full one alone where only a full order is asked for, with no day while it is not listed', () => {
    expect(summonedTo(servedFrom({ route: { kind: 'full' }, court: { hearing: { listed: 'no' } } }))).toEqual(
      [{ of: 'full' }],
    )
  })

  test('are the interim one alone where the main application was made before and its hearing is not listed', () => {
    const served = servedFrom({
      route: { kind: 'interimOnly' },
      court: { hearing: { listed: 'no' }, interimHearing },
    })
    expect(summonedTo(served).map(({ of }) => of)).toEqual(['interim'])
    const listed = servedFrom({ route: { kind: 'interimOnly' }, court: { hearing, interimHearing } })
    expect(summonedTo(listed).map(({ of }) => of)).toEqual(['interim', 'full'])
  })
})
