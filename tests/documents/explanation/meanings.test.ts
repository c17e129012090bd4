import { expect, test } from 'vitest'
import { meanings } from '#src/documents/explanation/meanings.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

const served = servedFrom()

test('a word of the order is explained as the order explains it', () => {
  expect(plainText(meanings(served, served.conditions, 'en-GB'))).toContain('What some words mean\n“Account”')
})

test('in a Welsh paper the heading is Welsh and what the order says is marked as English', () => {
  const [heading, list] = meanings(served, served.conditions, 'cy-GB')
  expect(heading).toMatchObject({ text: 'Ystyr rhai geiriau' })
  expect(list).toMatchObject({ kind: 'bullets' })
  expect(plainText(list ? [list] : [])).toContain('“Account”: ')
  expect(JSON.stringify(list)).toContain('{"lang":"en-GB","text":"“Account”","strong":true}')
})

test('nothing is explained where no condition needs it', () => {
  expect(meanings(served, [], 'cy-GB')).toEqual([])
})
