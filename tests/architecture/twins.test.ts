import { existsSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { filesIn, parse } from './sources.ts'

const isExported = (statement: ts.Statement) =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

const isFunction = ({ initializer }: ts.VariableDeclaration) =>
  initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))

/** The file lets others call something. */
function exportsFunction(tree: ts.SourceFile): boolean {
  return tree.statements.some(
    (statement) =>
      isExported(statement) &&
      (ts.isFunctionDeclaration(statement) ||
        (ts.isVariableStatement(statement) && statement.declarationList.declarations.some(isFunction))),
  )
}

/** Where the tests of a source file are: the same path and name under tests. */
const twinsOf = (file: string) => {
  const path = file.replace(/^src/, 'tests').replace(/[.]tsx?$/, '')
  return [`${path}.test.ts`, `${path}.test.tsx`]
}

describe('every file of rules has its tests under the same name', () => {
  const rooms = ['src/domain', 'src/documents', 'src/storage']
  const files = rooms
    .flatMap((room) => filesIn(room, /[.]tsx?$/))
    .filter((file) => exportsFunction(parse(file)))

  test('there are such files', () => {
    expect(files.length).toBeGreaterThan(5)
  })

  test('no twin is missing', () => {
    expect(files.filter((file) => !twinsOf(file).some((twin) => existsSync(twin)))).toEqual([])
  })

  test.each([
    ['export function a() {}', true],
    ['export const a = () => 1', true],
    ['export async function a() {}', true],
    ['export const a = 1\nconst b = () => a\nexport type C = () => typeof b', false],
  ])('%s', (text, expected) => {
    expect(exportsFunction(parse('planted.ts', text))).toBe(expected)
  })
})
