import { describe, expect, test } from 'vitest'
import { exceptionCodes } from '#src/domain/conditions/exceptionCodes.ts'
import { exceptions, renderException } from '#src/domain/conditions/exceptions.ts'
import type { RawInputs } from '#src/domain/conditions/inputs.ts'
import { bannedWords, shownPeople } from '#tests/support/conditionInputs.ts'
import { exceptionInputs } from '#tests/support/exceptionInputs.ts'

describe.each(exceptions)('$code $title', ({ code, inputs }) => {
  const rendered = renderException(code, exceptionInputs[code], shownPeople)
  const text = rendered.ok ? rendered.text : ''

  test('is a sentence of its own, in plain words', () => {
    expect(text).toMatch(/^[A-Z].+\.$/)
    expect(text).not.toMatch(bannedWords)
    for (const sentence of text.split('. ')) expect(sentence.split(' ').length).toBeLessThanOrEqual(35)
  })

  test('names each input that is missing', () => {
    const required = inputs.filter(({ optional }) => !optional).map(({ name }) => name)
    const bare = renderException(code, {}, shownPeople)
    expect(bare.ok ? [] : bare.missing).toEqual(required)
  })
})

test('all eleven stand in their order', () => {
  expect(exceptions.map(({ code }) => code)).toEqual([...exceptionCodes])
})

test('the exception for a child keeps to the order of the family court where there is one', () => {
  const text = (inputs: RawInputs) => renderException('X3', inputs, shownPeople)
  expect(text(exceptionInputs.X3)).toEqual({
    ok: true,
    text: 'The defendant may make the arrangements about Pip Marshbank that family order F-26-0117 allows, through the Kite app.',
  })
  expect(text({ child: 'pip', through: 'Tansy Marshbank' })).toEqual({
    ok: true,
    text: 'The defendant may make arrangements about Pip Marshbank through Tansy Marshbank.',
  })
})

test('no exception leaves it to the protected person to consent', () => {
  for (const code of exceptionCodes) {
    const rendered = renderException(code, exceptionInputs[code], shownPeople)
    expect(rendered.ok && /permission of|with .* agreement|agrees/.test(rendered.text)).toBe(false)
  }
})
