import { expect, test } from 'vitest'
import { changeSection } from '#src/documents/authorisingNote/changeSection.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const section = (file: CaseFile) => wordsIn(changeSection(servedView(file), policeView(file)))

test('the authorising officer reads what is asked, what happened and why', () => {
  const text = section(aChange('vary'))
  expect(text).toContain('Condition 2 is reworded: She no longer works in Pike Lane.')
  expect(text).toContain('Since the order was made. She has moved.')
  expect(text).toContain('Why. The street ban must follow her move.')
})

test('consents are shown where a full order is to be discharged, and nowhere else', () => {
  expect(section(aChange('discharge'))).toContain('No consent is recorded.')
  expect(section(aChange('vary'))).not.toContain('No consent is recorded.')
  expect(section(aCase())).toBe('')
})
