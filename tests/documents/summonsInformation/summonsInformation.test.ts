import { describe, expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import { plainText } from '#src/documents/plainText.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { summonsInformation } from '#src/documents/summonsInformation/summonsInformation.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { readingAge } from '#src/features/steps/documents/readingAge.ts'
import type { Part } from '#tests/support/aCase.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

const options = { contact: 'SPO Manager, 07700 900100', contents: ['Summons', 'Chronology'] }
const textOf = (overrides: Part<CaseFile> = {}) =>
  plainText(summonsInformation(servedFrom(overrides), options))
const full: Part<CaseFile> = {
  route: { kind: 'full' },
  court: { hearing: { listed: 'yes', on: '2026-09-14', time: '10:00', room: 'Court 2' } },
}

const ours = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [wordsOf(block.text)]
      return block.kind === 'bullets' ? block.items.map(wordsOf) : []
    })
    .filter((line) => !line.startsWith('Police contact'))
    .join('\n')

describe('the paper that explains the summons', () => {
  test('says where and when, with the day written out', () => {
    const text = textOf(full)
    expect(text).toContain('Your hearing\nMonday 14 September 2026 at 10am in Court 2')
    expect(text).not.toContain('stands on the summons')
  })

  test('sends the reader to the summons for what the court has not fixed yet', () => {
    const text = textOf({ route: { kind: 'full' }, court: { hearing: { listed: 'no' } } })
    expect(text).toContain(
      'Your hearing\nThe court will tell you the day.\nWhat is not said here stands on the summons',
    )
  })

  test('speaks of an interim order only where one is asked for, and no longer as asked for once it is made', () => {
    expect(textOf(full)).not.toContain('interim')
    const asked = { route: { kind: 'fullWithInterim' as const } }
    expect(textOf(asked)).toContain('They also ask for an interim order.')
    const made = textOf({ ...asked, service: { interim: { result: 'made', madeOn: '2026-07-08' } } })
    expect(made).toContain('The court has made an interim order. You must keep to it.')
    expect(made).not.toContain('The court has not decided yet.')
  })

  test('says that legal aid may be there, and that not coming has consequences', () => {
    expect(textOf()).toContain('You may be able to get criminal legal aid to pay for it.')
    expect(textOf()).toContain('The court can go on without you.')
  })

  test('gives the last day to ask to question somebody once the notice is served, else the seven days', () => {
    const served = textOf({ witnesses: { hearsayNotice: { status: 'served', on: '2026-06-24' } } })
    expect(served).toContain('Wednesday 24 June 2026. So ask by the end of Wednesday 1 July 2026.')
    expect(textOf()).toContain('You have 7 days after the day when you are given the notice.')
  })

  test('says nothing of hearsay where there is no notice', () => {
    expect(textOf({ witnesses: { hearsayNotice: { status: 'notNeeded' } } })).not.toContain('hearsay')
  })

  test('asks about the language that is known, and tells a child whom to show it to', () => {
    const polish = { circumstances: { interpreter: { answer: 'yes' as const, language: 'Polish' } } }
    expect(textOf(polish)).toContain('We think that you need an interpreter for Polish.')
    expect(textOf()).not.toContain('We think that you need an interpreter')
    expect(textOf({ court: { kind: 'youth' } })).toContain('You are under 18.')
    expect(textOf()).not.toContain('You are under 18.')
  })

  test('says whom not to contact by the name that served papers use', () => {
    expect(textOf()).toContain('Do not contact Ottoline Marshbank about this.')
    const people = [
      { id: 'p', name: 'Real Name', shownAs: { kind: 'pseudonym' as const, label: 'Person A' } },
    ]
    expect(textOf({ protected: { people } })).toContain('Do not contact Person A about this.')
  })

  test('lists the papers that come with it', () => {
    expect(textOf()).toMatch(/• Summons\n• Chronology$/)
  })

  test.each(sampleIds)('reads at about nine in %s, in short sentences', (id) => {
    const text = ours(summonsInformation(servedView(sample(id)), { ...options, contents: [] }))
    expect(text.length).toBeGreaterThan(1500)
    expect(readingAge(text)).toBeLessThanOrEqual(9.5)
    for (const line of text.split(/(?<=[.!?])\s+/))
      expect(line.split(' ').length, line).toBeLessThanOrEqual(28)
  })

  test('prints what is not entered yet as gaps', () => {
    const text = plainText(summonsInformation(servedEmpty(), options))
    for (const what of ['the court', 'the name of the defendant', 'the people to be protected'])
      expect(text).toContain(`[Not yet entered: ${what}]`)
  })
})
