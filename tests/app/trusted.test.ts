import { expect, test } from 'vitest'
import { trusted } from '#src/app/trusted.ts'

test('a script of this origin is allowed, by its whole address', () => {
  expect(trusted.createScriptURL('/assets/render.worker.js')).toBe(
    `${location.origin}/assets/render.worker.js`,
  )
})

test.each([
  'https://elsewhere.example/a.js',
  '//elsewhere.example/a.js',
  'data:text/javascript,1',
  'blob:null/1',
])('a script from elsewhere is refused: %s', (url) => {
  expect(() => trusted.createScriptURL(url)).toThrow('another origin')
})

test('the policy makes neither markup nor code', () => {
  expect(Object.keys(trusted)).toEqual(['createScriptURL'])
})
