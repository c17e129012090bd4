import { describe, expect, test } from 'vitest'
import { plainText } from '#src/documents/plainText.ts'
import { hasStatementToMake, witnessStatements } from '#src/documents/witnessStatement/witnessStatement.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

const made = (overrides: Part<CaseFile> = {}, declaration = 'This is true') => {
  const file = aCase(overrides)
  return witnessStatements({ served: servedView(file), police: policeView(file), declaration }).map(plainText)
}

describe('the shell for a witness', () => {
  test('is made for each who has no statement yet, with what the witness can say and the acts concerned', () => {
    const shells = made()
    expect(shells).toHaveLength(1)
    expect(shells[0]).toContain('Statement of\nMerrin Oakhollow')
    expect(shells[0]).toContain('Acts concerned\nAct 2')
    expect(shells[0]).toContain('The words that he used to Tansy Marshbank on 2 May 2026')
    expect(shells[0]).toContain('This is true.')
    expect(shells[0]).not.toContain('[Not yet entered')
  })

  test('is not made for the lead officer, whose statement is a paper of its own', () => {
    const people = [{ id: 'w', name: 'DC Lorcan Ashdown' }]
    expect(made({ witnesses: { people } })).toEqual([])
    expect(hasStatementToMake(servedView(aCase({ witnesses: { people } })))).toBe(false)
    expect(hasStatementToMake(servedView(aCase()))).toBe(true)
  })

  test('names a person as the served papers do, and says where nothing is linked or entered', () => {
    const hidden = {
      id: 'p-x',
      name: 'Real Name',
      shownAs: { kind: 'pseudonym' as const, label: 'Person B' },
    }
    const people = [{ id: 'w', name: 'Real Name', person: 'p-x' }]
    const [shell] = made({ others: { people: [hidden] }, witnesses: { people } }, ' ')
    expect(shell).toContain('Person B')
    expect(shell).not.toContain('Real Name')
    expect(shell).toContain('None is linked to this witness')
    expect(shell).toContain('[Not yet entered: what this witness can say]')
    expect(shell).toContain('the declaration that the force uses')
  })
})
