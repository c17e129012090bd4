import { expect, test } from 'vitest'
import { contactPatterns } from '#src/domain/shared/contactPatterns.ts'
import type { Contact } from '#src/domain/shared/contacts.ts'

const finds = (kind: Contact['kind'], value: string, text: string) =>
  contactPatterns({ kind, value }).some(({ search }) => text.match(search))

test.each<[Contact['kind'], string, string]>([
  ['phone', '07700 900214', 'on +44 (0)7700-900_214'],
  ['phone', '+44 7700 900214', 'on 07700.900.214'],
  ['vehicle', 'WM21 ABC', 'wm21-abc'],
  ['email', 'om.private@example.com', 'om.private at example dot com'],
  ['email', 'om.private@example.com', 'OM.PRIVATE (at) example.com'],
  ['account', '@ottoline_m', 'see Ottoline_M'],
])('%s %s in "%s"', (kind, value, text) => {
  expect(finds(kind, value, text)).toBe(true)
})

test.each<[Contact['kind'], string, string]>([
  ['phone', '07700 900214', 'on 07700 9002145'],
  ['phone', '12', 'on page 12'],
  ['vehicle', 'WM21 ABC', 'WM21 ABCD'],
  ['email', 'om.private@example.com', 'private mail at an example'],
  ['account', '@quill', 'the quills'],
])('%s %s not in "%s"', (kind, value, text) => {
  expect(finds(kind, value, text)).toBe(false)
})
