import { expect, test } from 'vitest'
import { equalityNote } from '#src/documents/equalityNote/equalityNote.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const text = (part: Part<CaseFile>) => {
  const file = aCase(part)
  return wordsIn(equalityNote(servedView(file), policeView(file)))
}

test('what bears on the order stands with what is done about it', () => {
  const said = text({
    equality: { defendant: { answer: 'yes', what: 'He is deaf', done: 'A signer is there' } },
  })
  expect(said).toContain('He is deaf.')
  expect(said).toContain('What is done about it. A signer is there.')
})

test('“no” and “not known” are said, and are not the same', () => {
  expect(text({ equality: { protectedPeople: { answer: 'no' } } })).toContain(
    'Nothing about a protected person was found',
  )
  expect(text({ equality: { protectedPeople: { answer: 'notKnown' } } })).toContain(
    'It is not known whether anything about a protected person',
  )
})

test('what was not asked is a gap', () => {
  const said = text({ equality: undefined })
  expect(said).toContain('[Not yet entered: whether anything about the defendant bears on the order]')
  expect(said).toContain('[Not yet entered: how the order will be made understood]')
})

test('the interpreter’s language comes from where it was asked', () => {
  expect(text({ circumstances: { interpreter: { answer: 'yes', language: 'Tetum' } } })).toContain('Tetum')
  expect(text({ circumstances: { interpreter: { answer: 'notKnown' } } })).toContain('Not known')
})
