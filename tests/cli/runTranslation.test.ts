import { expect, test } from 'vitest'
import { runTranslation } from '#src/cli/runTranslation.ts'
import { catalogues } from '#src/documents/translation/catalogues.ts'
import { fingerprintOf } from '#src/documents/translation/fingerprintOf.ts'

function run(...argv: string[]) {
  let [out, err] = ['', '']
  const code = runTranslation(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

test('the translator gets English and Welsh side by side, a row for each entry', () => {
  const { code, out } = run('D3aw')
  const rows = out.trimEnd().split('\r\n')
  expect(code).toBe(0)
  expect(rows).toHaveLength(Object.keys(catalogues.D3aw.english).length + 2)
  expect(rows).toContain('"court","Court","Y llys"')
})

test('the last row is what a confirmation names', () => {
  expect(run('D14w').out.trimEnd().split('\r\n').at(-1)).toBe(
    `"fingerprint","${fingerprintOf(catalogues.D14w)}",""`,
  )
})

test('a spreadsheet knows that it is UTF-8', () => {
  expect(run('D12w').out.startsWith('\uFEFF"D12w","English","Cymraeg"')).toBe(true)
})

test.each([[[]], [['D1']], [['D3aw', 'D12w']]])('%j gets the usage', (argv) => {
  const { code, out, err } = run(...argv)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('npm run translation')
})
