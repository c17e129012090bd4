import { expect, test } from 'vitest'
import { secondCanonical, secondHash } from '#scripts/faults/signing/secondCanonical.ts'

test.each([
  [0, '0'],
  [-0, '0'],
  [5e-324, '5e-324'],
  [1.7976931348623157e308, '1.7976931348623157e+308'],
  [295147905179352830000, '295147905179352830000'],
  [1e21, '1e+21'],
  [9.999999999999997e-7, '9.999999999999997e-7'],
  [0.000001, '0.000001'],
  [333333333.3333333, '333333333.3333333'],
  [-0.0000033333333333333333, '-0.0000033333333333333333'],
  [1424953923781206.2, '1424953923781206.2'],
])('the number %s is written %s, as in appendix B of RFC 8785', (number, text) => {
  expect(secondCanonical(number)).toBe(text)
})

test('members stand in order of their code units, and texts escape only what must be', () => {
  const value = { '€': 1, '\r': [true, null], ﬓ: { b: '\u000f"\\\n', a: '/' }, '😀': '' }
  expect(secondCanonical(value)).toBe(
    '{"\\r":[true,null],"€":1,"😀":"","ﬓ":{"a":"/","b":"\\u000f\\"\\\\\\n"}}',
  )
})

test.each(['\ud83d', 'a\udc00b', '\udc00\ud800'])('half a character is refused', (text) => {
  expect(() => secondCanonical({ [text]: 1 })).toThrow('half')
})

test('its hash is that of its text in UTF-8', () => {
  expect(secondHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
})
