import { expect, test } from 'vitest'
import { authorisingNote } from '#src/documents/authorisingNote/authorisingNote.ts'
import { plainText } from '#src/documents/plainText.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'

const says = (kind: 'full' | 'fullWithInterim' | 'interimOnly' | 'change') => {
  const file = aCase({ route: { kind } })
  return plainText(authorisingNote(servedView(file), policeView(file), []))
}

test('says what is asked for, on each route', () => {
  expect(says('full')).toContain('An order for 3 years')
  expect(says('full')).not.toContain('interim order')
  expect(says('fullWithInterim')).toContain('An interim order is asked for as well.')
  expect(says('interimOnly')).toContain('An interim order, with')
  expect(says('change')).toContain('A change of an order that was made.')
})

test('has a place for the signature of the authorising officer', () => {
  expect(says('full')).toMatch(/Authorising officer[\s\S]*Signature/)
})
