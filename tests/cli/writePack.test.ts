import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkFolder, removeOthers, writePack } from '#src/cli/writePack.ts'
import type { Pack } from '#src/documents/packs/packOf.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const pack = (...names: string[]): Pack => {
  const files = names.map((name) => ({
    name,
    bytes: new TextEncoder().encode(name),
    format: 'pdf' as const,
    paper: 'D1',
  }))
  const listed = names.map((name) => ({
    name,
    paper: 'D1',
    audience: 'advocate' as const,
    format: 'pdf' as const,
    sha256: '',
    draft: false,
  }))
  const manifest = { schema: 1 as const, case: 'c', today: '2026-06-24', files: listed }
  return {
    audience: 'advocate' as const,
    name: 'advocate',
    files,
    manifest,
    manifestJson: JSON.stringify(manifest),
  }
}

describe('a folder for the papers', () => {
  test('may be missing or empty, and is refused when it holds anything', () => {
    expect(() => checkFolder(join(folder, 'new'), false)).not.toThrow()
    expect(() => checkFolder(folder, false)).not.toThrow()
    writeFileSync(join(folder, 'notes.txt'), '')
    expect(() => checkFolder(folder, false)).toThrow('The folder is not empty')
    expect(() => checkFolder(folder, true)).not.toThrow()
  })

  test('is no file', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => checkFolder(join(folder, 'file'), true)).toThrow('This is not a folder')
  })

  test('with a manifest that cannot be read is left as it is', () => {
    mkdirSync(join(folder, 'advocate'))
    writeFileSync(join(folder, 'advocate', 'manifest.json'), 'not JSON')
    expect(() => checkFolder(folder, true)).toThrow('nothing was changed')
  })
})

describe('a pack on disk', () => {
  test('stands in the folder of its audience with its manifest', () => {
    writePack(folder, pack('a.pdf'))
    expect(readdirSync(join(folder, 'advocate')).sort()).toEqual(['a.pdf', 'manifest.json'])
    expect(readFileSync(join(folder, 'advocate', 'a.pdf'), 'utf8')).toBe('a.pdf')
  })

  test('takes the place of an earlier one, and leaves other files alone', () => {
    writePack(folder, pack('old.pdf'))
    writeFileSync(join(folder, 'advocate', 'mine.txt'), '')
    writePack(folder, pack('new.pdf'))
    expect(readdirSync(join(folder, 'advocate')).sort()).toEqual(['manifest.json', 'mine.txt', 'new.pdf'])
  })

  test('never removes what a manifest names outside its folder', () => {
    writeFileSync(join(folder, 'kept.pdf'), '')
    writePack(folder, pack())
    writeFileSync(
      join(folder, 'advocate', 'manifest.json'),
      JSON.stringify({ files: [{ name: '../kept.pdf' }] }),
    )
    writePack(folder, pack('new.pdf'))
    expect(existsSync(join(folder, 'kept.pdf'))).toBe(true)
  })

  test('that cannot be written is refused in words', () => {
    writeFileSync(join(folder, 'advocate'), '')
    expect(() => writePack(folder, pack('a.pdf'))).toThrow('The papers cannot be written')
  })
})

test('the papers of an advocate who is now one of several go, and what somebody else put there stays', () => {
  writePack(folder, pack('a.pdf'))
  writeFileSync(join(folder, 'advocate', 'mine.txt'), '')
  removeOthers(folder, [{ name: 'advocate-1' }, { name: 'advocate-2' }])
  expect(readdirSync(join(folder, 'advocate'))).toEqual(['mine.txt'])
})

test('the papers of an advocate who is still the only one stay until they are written anew', () => {
  writePack(folder, pack('a.pdf'))
  removeOthers(folder, [{ name: 'advocate' }])
  expect(readdirSync(join(folder, 'advocate')).sort()).toEqual(['a.pdf', 'manifest.json'])
})
