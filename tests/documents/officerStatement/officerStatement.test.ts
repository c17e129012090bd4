import { describe, expect, test } from 'vitest'
import {
  isStatementUnfinished,
  officerStatement,
  statementLacks,
  statementSection,
} from '#src/documents/officerStatement/officerStatement.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase } from '#tests/support/aCase.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const declaration = 'I believe that the facts stated are true.'
type Statement = NonNullable<CaseFile['statement']>
const served = (paragraphs: Statement['paragraphs']) =>
  servedFrom({ statement: { paragraphs, leftOut: aCase().statement?.leftOut ?? [] } })
const read = (...asked: Parameters<typeof served>) =>
  plainText(officerStatement(served(...asked), declaration))

const saw = { id: 'a', part: 'acts', source: { kind: 'saw' }, text: 'the tile in the lining' } as const
const told = {
  id: 'b',
  part: 'acts',
  source: { kind: 'told', by: 'Tansy Marshbank' },
  text: 'he telephoned her.',
} as const
const own = { id: 'c', part: 'about', source: { kind: 'own' }, text: 'I am the lead officer.' } as const

describe('the officer’s statement', () => {
  test('says what the officer saw, was told and did in numbered paragraphs that are kept apart', () => {
    const text = read([saw, told, own])
    expect(text).toContain('About me\n1. I am the lead officer.')
    expect(text).toContain('What happened\n2. I saw the tile in the lining.')
    expect(text).toContain('3. I was told by Tansy Marshbank that he telephoned her.')
    expect(text).not.toContain('[Not yet entered')
  })

  test('ends with the force’s declaration once each paragraph has its source', () => {
    expect(read([own])).toContain(declaration)
    expect(isStatementUnfinished(served([own]))).toBe(false)
  })

  test('is a draft without declaration while one paragraph does not say how it is known', () => {
    const unsourced = { ...told, source: { kind: 'told', by: '' } } as const
    expect(read([own, unsourced])).not.toContain(declaration)
    expect(read([own, unsourced])).toContain('[Not yet entered: how the officer knows this]')
    expect(isStatementUnfinished(served([own, unsourced]))).toBe(true)
    expect(statementLacks(served([own, unsourced]))?.what).toBe('the text or the source of 1 paragraph')
  })

  test('is a draft while one suggestion is neither accepted nor left out, and prints no word of it', () => {
    const open = servedFrom({
      statement: { paragraphs: [own], leftOut: (aCase().statement?.leftOut ?? []).slice(1) },
    })
    const text = plainText(officerStatement(open, declaration))
    expect(text).toContain('whether the officer accepts or leaves out 1 suggested paragraph]')
    expect(text).not.toContain(declaration)
    expect(text).not.toContain('I am Detective Constable')
    expect(isStatementUnfinished(open)).toBe(true)
    expect(statementLacks(open)?.what).toBe('a decision on 1 suggested paragraph')
  })

  test('is a gap before it is begun', () => {
    expect(gapSteps(officerStatement(servedEmpty(), declaration))).toContain('statement')
    expect(isStatementUnfinished(servedEmpty())).toBe(true)
  })

  test('without a declaration of the force has a gap in its place', () => {
    expect(plainText(officerStatement(served([own]), ' '))).toContain('the declaration that the force uses')
  })
})

test('beside the form stands the statement without its title and declaration', () => {
  const text = wordsIn(statementSection(served([own])))
  expect(text).toContain('I am the lead officer.')
  expect(text).not.toContain('Declaration')
})

test('beside the form of one paragraph stands that paragraph alone', () => {
  const text = wordsIn(statementSection(served([own, told]), 'b'))
  expect(text).toContain('I was told by Tansy Marshbank that he telephoned her.')
  expect(text).not.toContain('I am the lead officer.')
  expect(wordsIn(statementSection(served([own, told]), 'new'))).toContain('I am the lead officer.')
})
