import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesIn } from './sources.ts'

const texts = /[.](tsx?|mjs|json|md|html|svg|css|scss|txt)$/

const published = [
  ...['src', 'public', 'docs'].flatMap((folder) => filesIn(folder, texts)),
  ...['README.md', 'index.html', 'package.json'].filter((file) => existsSync(file)),
]

/** A room of the source may be called "shared"; an import of one of its files names that file. */
const unwanted: [string, RegExp][] = [
  ['a folder beside the repository', /\.\.\/shared\b(?!\/[\w/]+\.tsx?')|\/work\/(main|shared)\b/],
  ['a path of one machine', /(?:^|[\s"'`(])\/(home|Users|tmp|root)\/[\w.-]+\/|\b[A-Z]:\\Users\\/],
  ['a package registry', /registry\.(npmjs|yarnpkg)\.|npm\.pkg\.github\.com|\bartifactory\b|\bverdaccio\b/i],
]

/** Each unwanted thing that a text says. */
const saidIn = (text: string) => unwanted.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)

describe('what is published names nothing of the place where it was made', () => {
  test('every part of the product was looked at', () => {
    expect(published.length).toBeGreaterThan(10)
    expect(published).toContain('public/headers.json')
  })

  test.each(published)('%s', (file) => {
    expect(saidIn(readFileSync(file, 'utf8'))).toEqual([])
  })

  test.each([
    'see ../shared/law.md',
    'read from /home/someone/case.json',
    'in "C:\\Users\\someone"',
    'from https://registry.npmjs.org/zod',
  ])('a planted one is seen: %s', (text) => {
    expect(saidIn(text)).toHaveLength(1)
  })

  test('an import of a file of the product is allowed', () => {
    expect(saidIn("import { longDate } from '../shared/dateWords.ts'")).toEqual([])
  })
})
