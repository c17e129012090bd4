import { expect, test } from 'vitest'
import { rightsSection } from '#src/documents/draftOrder/rightsSection.ts'
import { plainText } from '#src/documents/plainText.ts'

test('an order warns of the offence and its highest penalty', () => {
  expect(plainText(rightsSection('full'))).toContain(
    'up to 5 years in prison, a fine, or both (section 8(2))',
  )
})

test('a full order may be changed by a relevant chief officer, an interim one by the one who applied', () => {
  expect(plainText(rightsSection('full'))).toContain('or a relevant chief officer, may apply')
  expect(plainText(rightsSection('interim'))).toContain(
    'or the chief officer who applied for this order, may apply',
  )
  expect(plainText(rightsSection('interim'))).not.toContain('relevant chief officer')
})

test('what was not read about appeals is marked for the court to confirm', () => {
  const text = plainText(rightsSection('full'))
  expect(text).toMatch(/legal adviser to confirm.*within 21 days.*Section 7 says neither/)
  expect(text).not.toMatch(/not been verified|legal services/)
})
