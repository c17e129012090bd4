import { describe, expect, test } from 'vitest'
import {
  personalStatements,
  personalStatementTitle,
} from '#src/documents/personalStatement/personalStatement.ts'
import { plainText } from '#src/documents/plainText.ts'
import { aCase } from '#tests/support/aCase.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

const [person] = aCase().protected?.people ?? []
const made = (contact = 'the duty desk') => personalStatements(servedFrom(), contact).map(plainText)

describe('the personal statement', () => {
  test('is a choice, in the person’s own words, that may be added to later', () => {
    const [text] = made()
    for (const said of [
      'Name\nOttoline Marshbank',
      'You do not have to make a statement',
      'Use your own words.',
      'make a new one later, as long as the case is not over. Tell the officer, or the duty desk.',
      '☐ Yes, I agree that it is given to the defendant and the court',
      '☐ No, I do not agree',
    ])
      expect(text).toContain(said)
    expect(made(' ')[0]).toContain('Tell the officer.')
  })

  test('is one for each person to be protected, by the name that papers use', () => {
    const hidden = {
      ...person,
      id: 'p-2',
      name: 'Real Name',
      shownAs: { kind: 'pseudonym' as const, label: 'B' },
    }
    const people = [...(aCase().protected?.people ?? []), hidden]
    const texts = personalStatements(servedFrom({ protected: { people } }), '').map(plainText)
    expect(texts).toHaveLength(people.length)
    expect(texts.join('\n')).not.toContain('Real Name')
    expect(personalStatements(servedEmpty(), '')).toEqual([])
  })

  test('is neutral: it says nothing of stalking or of the defendant’s name, and warns against an address', () => {
    const text = `${personalStatementTitle}\n${made().join('\n')}`
    expect(text).not.toMatch(/stalking|victim|Quillfeather/i)
    expect(text).toContain('Do not write your address')
  })
})
