import { describe, expect, test } from 'vitest'
import { partA } from '#src/documents/notification/partA.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { aChangeMade } from '#tests/support/aChangeMade.ts'

const textOf = (overrides: Part<CaseFile>, kind: 'full' | 'interim' = 'full') =>
  plainText(partA(servedView(aCase(overrides)), kind, '2026-06-24'))
const under = (ends: object): Part<CaseFile> =>
  ({ circumstances: { sexOffenderNotification: { answer: 'yes', ends } } }) as Part<CaseFile>

describe('what is due under the order', () => {
  test('nothing yet while Part 2 of the Sexual Offences Act 2003 applies, with the day for the diary', () => {
    const text = textOf(under({ kind: 'on', lastDay: '2027-02-01' }))
    expect(text).toContain('Not yet required.')
    expect(text).toContain('Put Monday 1 February 2027 and Wednesday 3 February 2027 in the diary.')
    expect(text).toContain('☑ Part 2 of the Sexual Offences Act 2003 applies')
    expect(text).not.toContain('If the order is served on this day')
  })

  test('the diary waits for the day where Part 2 has no end', () => {
    expect(textOf(under({ kind: 'indefinite' }))).toContain(
      'Put the final day in the diary as soon as it is known.',
    )
  })

  test('only changes where a full order replaces an interim one', () => {
    const text = textOf({ service: { interim: { result: 'made', madeOn: '2026-07-08' } } })
    expect(text).toContain('☑ This full order replaces an interim order')
    expect(text).toContain('there is no new first notification')
    expect(text).not.toContain('Last day for the first notification')
  })

  test('both are said while it is open whether an interim order comes first', () => {
    expect(textOf({ route: { kind: 'fullWithInterim' } })).toContain('there is no new first notification')
    expect(textOf({ route: { kind: 'full' } })).not.toContain('there is no new first notification')
  })

  test('a check comes first where it is not known whether Part 2 applies', () => {
    expect(textOf({ circumstances: { sexOffenderNotification: { answer: 'notKnown' } } })).toContain(
      'Check first whether Part 2 applies.',
    )
    expect(textOf({})).not.toContain('Check first')
  })
})

describe('of an order that was varied or renewed', () => {
  const changed = (file: CaseFile) => plainText(partA(servedView(file), 'full', '2026-07-09'))

  test('the first days are those of the order, and the change has days of its own', () => {
    const text = changed(
      aChangeMade(['renew'], {
        served: { answer: 'yes', on: '2026-07-09', time: '10:00', method: 'personal' },
      }),
    )
    expect(text).toContain('Day on which the order was made\n23 November 2025')
    expect(text).toContain('Day on which the order was changed\n8 July 2026')
    expect(text).toContain('Day on which the changed order was served\n9 July 2026')
    expect(text).not.toContain('replaces an interim order')
  })

  test('no day is counted from the change, and what is not verified is said to be so', () => {
    const text = changed(aChangeMade(['vary']))
    expect(text).not.toContain('Last day')
    expect(text).toContain('changes of name and address are notified as before')
    expect(text).toContain('has not been verified. Legal services confirm it')
  })

  test('nothing is due while Part 2 of the Sexual Offences Act 2003 applies', () => {
    const file = aChangeMade(['vary'])
    const part2 = { answer: 'yes', ends: { kind: 'on', lastDay: '2027-02-01' } } as const
    const text = changed({
      ...file,
      circumstances: { ...file.circumstances, sexOffenderNotification: part2 },
    })
    expect(text).toContain('Not yet required.')
    expect(text).not.toContain('notified as before')
  })
})
