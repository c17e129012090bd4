import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { differences } from '#scripts/differences.ts'

const work = mkdtempSync(join(tmpdir(), 'spo-differences-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

function folder(name: string, files: Record<string, string>): string {
  mkdirSync(join(work, name, 'inside'), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(work, name, file), text)
  return join(work, name)
}

test('two builds of the same bytes have no difference', () => {
  const files = { 'index.html': 'page', 'inside/a.js': 'script' }
  expect(differences(folder('a', files), folder('b', files))).toEqual({ same: 2, different: [] })
})

test('one changed byte, a file too few and a file too many are each told', () => {
  const first = folder('c', { 'index.html': 'page', 'inside/a.js': 'script', 'inside/b.js': 'b' })
  const second = folder('d', { 'index.html': 'page', 'inside/a.js': 'scripT', 'inside/c.js': 'c' })
  expect(differences(first, second)).toEqual({
    same: 1,
    different: [
      'different: inside/a.js',
      'only in the first: inside/b.js',
      'only in the second: inside/c.js',
    ],
  })
})
