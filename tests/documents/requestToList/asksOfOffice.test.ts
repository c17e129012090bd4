import { describe, expect, test } from 'vitest'
import { asksInterim, asksOfOffice } from '#src/documents/requestToList/asksOfOffice.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const asks = (overrides: Part<CaseFile>) =>
  wordsIn([{ kind: 'bullets', items: asksOfOffice(servedFrom(overrides)) }])
const urgent = (overrides: Part<CaseFile> = {}): Part<CaseFile> => ({
  route: { kind: 'fullWithInterim' },
  ...overrides,
})
const listed = (on: string) => ({ listed: 'yes' as const, on, time: '10:00', room: undefined })

describe('what the listing office is asked', () => {
  test('is to arrange what the defendant needs, and to consider what the reply asks for', () => {
    const vulnerability = { answer: 'yes' as const, adjustments: 'Large print, and breaks' }
    expect(asks({ circumstances: { vulnerability } })).toContain(
      'Consider the adjustments that the defendant needs: Large print, and breaks.',
    )
    expect(asks({ circumstances: { vulnerability: { answer: 'no' } } })).not.toContain('these adjustments')
    const reply = { came: 'yes' as const, on: '2026-07-01', help: 'A reader' }
    expect(asks({ papersServed: { reply } })).toContain('asks for in the reply: “A reader.”')
    expect(asks({ papersServed: { reply: { ...reply, help: ' ' } } })).not.toContain('the reply')
  })

  test('is not told what the officer who serves the summons needs to know', () => {
    expect(asks({ court: { summons: { adjustments: 'Ring twice' } } })).not.toContain('Ring twice')
  })

  test('is to list the interim application by the day on which it is needed', () => {
    const court = { interimHearing: { listed: 'no' as const } }
    expect(asks(urgent({ court, interim: { hearingBy: '2026-07-08' } }))).toContain(
      'List the interim application on or before 8 July 2026, for 1 hour.',
    )
    expect(asks(urgent({ court, interim: { hearingBy: undefined } }))).toContain(
      'List the interim application as early as the court can, for 1 hour.',
    )
  })

  test('is to keep an interim hearing that is in time, and to bring forward one that is a day too late', () => {
    const on = (day: string) =>
      asks(urgent({ court: { interimHearing: listed(day) }, interim: { hearingBy: '2026-07-08' } }))
    expect(on('2026-07-08')).toContain('Keep the interim hearing on Wednesday 8 July 2026 at 10am')
    expect(on('2026-07-09')).toContain(
      'Bring the interim hearing forward: it is listed on Thursday 9 July 2026',
    )
  })

  test('is to hear the full application before the interim order ends', () => {
    const full = (day: string) =>
      asks(urgent({ court: { hearing: listed(day) }, interim: { lastDay: '2026-10-30' } }))
    expect(full('2026-10-30')).toContain('Keep the full hearing on Friday 30 October 2026')
    expect(full('2026-10-31')).toContain('after the interim order ends on 30 October 2026')
    expect(
      asks(urgent({ court: { hearing: { listed: 'no' } }, interim: { lastDay: '2026-10-30' } })),
    ).toContain('List the full application before the interim order would end on 30 October 2026.')
  })

  test('is one hearing where no interim order is asked for', () => {
    const full = asks({ route: { kind: 'full' }, court: { hearing: { listed: 'no' } } })
    expect(full).toContain('List the application on the first day that has 1 hour free.')
    expect(full).not.toContain('interim')
  })

  test('is the summons, but without notice the question whether the court will hear it', () => {
    const notice = (mode: 'onNotice' | 'withoutNotice') =>
      asks(urgent({ interim: { notice: { mode } } } as never))
    expect(notice('onNotice')).toContain('Issue the summons')
    expect(notice('withoutNotice')).not.toContain('Issue the summons')
    expect(notice('withoutNotice')).toContain('without notice')
  })

  test('names a youth court, Welsh, an interpreter and custody where the case has them, and only then', () => {
    const all = asks({
      court: { kind: 'youth', language: 'bilingual' },
      circumstances: {
        interpreter: { answer: 'yes', language: 'Polish' },
        custody: { status: 'remand', where: 'HMP Example' },
      },
    } as never)
    for (const words of ['youth court', 'Welsh and English', 'Polish', 'brought from custody'])
      expect(all).toContain(words)
    for (const words of ['youth court', 'Welsh', 'interpreter', 'custody'])
      expect(asks({})).not.toContain(words)
  })

  test('an interim order is asked for on two of the three routes', () => {
    expect(asksInterim(servedFrom({ route: { kind: 'full' } }))).toBe(false)
    expect(asksInterim(servedFrom({ route: { kind: 'interimOnly' } }))).toBe(true)
  })
})
