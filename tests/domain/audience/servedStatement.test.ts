import { describe, expect, test } from 'vitest'
import { servedStatement } from '#src/domain/audience/servedStatement.ts'
import { servedWords } from '#src/domain/audience/servedWords.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase } from '#tests/support/aCase.ts'

const served = (statement: CaseFile['statement']) => {
  const file = { ...aCase(), statement }
  return servedStatement(file, servedWords(file)).statement
}

describe('the statement as it is served', () => {
  test('is not there before it is begun', () => {
    expect(served(undefined)).toBeUndefined()
  })

  test('has its paragraphs in the order of its parts, each after its voice', () => {
    const told = { kind: 'told' as const, by: 'Tansy' }
    const paragraphs = [
      { id: 'b', part: 'risk' as const, source: told, text: '[[act:act-01]] came first.' },
      { id: 'a', part: 'about' as const, source: { kind: 'own' as const }, text: '[[act:act-01]] came.' },
    ]
    expect(served({ paragraphs })?.paragraphs).toEqual([
      { id: 'a', part: 'about', voice: '', text: 'Act 1 came.' },
      { id: 'b', part: 'risk', voice: 'I was told by Tansy that', text: 'act 1 came first.' },
    ])
  })

  test('keeps a paragraph of which part, source or text are not entered, with its gaps', () => {
    expect(served({ paragraphs: [{ id: 'a' }] })?.paragraphs).toEqual([
      { id: 'a', part: undefined, voice: undefined, text: undefined },
    ])
  })

  test('says of suggestions how many are open in each part, and not one word of them', () => {
    const statement = served({ paragraphs: [] })
    expect(statement?.open.find(({ part }) => part === 'about')).toEqual({ part: 'about', count: 3 })
    expect(JSON.stringify(statement)).not.toContain('Ashdown')
  })
})
