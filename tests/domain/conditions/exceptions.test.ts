import { describe, expect, test } from 'vitest'
import { type ExceptionCode, exceptionCodes } from '#src/domain/conditions/exceptionCodes.ts'
import { exceptions, renderException } from '#src/domain/conditions/exceptions.ts'
import type { RawInputs } from '#src/domain/conditions/inputs.ts'
import { bannedWords, shownPeople } from '#tests/support/conditionInputs.ts'

const complete: Record<ExceptionCode, RawInputs> = {
  X1: {},
  X2: {},
  X3: { child: 'pip', through: 'the Kite app', order: 'family order F-26-0117' },
  X4: {},
  X5: { person: 'om' },
  X6: { route: 'Mill Road', mode: 'by car' },
  X7: { purpose: 'work', place: 'Tannery Yard', times: ['mon,tue,wed,thu,fri 06:00-14:00'] },
  X8: { place: 'Castle Street Chapel', times: ['sun 10:00-11:30'] },
  X9: {},
  X10: { days: '5' },
  X11: {},
}

describe.each(exceptions)('$code $title', ({ code, inputs }) => {
  const rendered = renderException(code, complete[code], shownPeople)
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
  expect(text(complete.X3)).toEqual({
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
    const rendered = renderException(code, complete[code], shownPeople)
    expect(rendered.ok && /permission of|with .* agreement|agrees/.test(rendered.text)).toBe(false)
  }
})
