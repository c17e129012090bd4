import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { collect, filesIn, parse } from './sources.ts'

const outside = new Set(
  'fetch XMLHttpRequest WebSocket localStorage sessionStorage indexedDB navigator window crypto performance process'.split(
    ' ',
  ),
)
const variable = new Set(['Math.random', 'Date.now', 'Temporal.Now'])

const isClockRead = (node: ts.Node) =>
  (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
  (ts.isCallExpression(node) && node.expression.getText() === 'Date')

const isNameOnly = ({ parent, pos }: ts.Node) =>
  (ts.isPropertyAccessExpression(parent) && parent.name.pos === pos) ||
  (ts.isPropertyAssignment(parent) && parent.name.pos === pos) ||
  ts.isPropertySignature(parent)

/** Where a file reads a clock, chance, the browser or the network. */
function impurities(tree: ts.SourceFile): string[] {
  return collect(tree, (node) => {
    if (isClockRead(node)) return node.getText()
    if (ts.isPropertyAccessExpression(node) && variable.has(node.getText())) return node.getText()
    if (ts.isIdentifier(node) && outside.has(node.text) && !isNameOnly(node)) return node.text
    return undefined
  })
}

describe('the same case, profile and day give the same words', () => {
  const pure = ['src/domain', 'src/documents'].flatMap((folder) => filesIn(folder, /[.]tsx?$/))

  test('domain and documents read no clock, chance, browser or network', () => {
    const found = pure.flatMap((file) => impurities(parse(file)).map((what) => `${file}: ${what}`))
    expect(pure.length).toBeGreaterThan(5)
    expect(found).toEqual([])
  })

  test.each([
    'const a = new Date()',
    'const a = Date.now()',
    'const a = Math.random()',
    'const a = Temporal.Now.plainDateISO()',
    "const a = fetch('/x')",
    'const a = process.env.DAY',
    'const a = navigator.language',
  ])('a planted one is seen: %s', (text) => {
    expect(impurities(parse('planted.ts', text))).toHaveLength(1)
  })

  test.each(['const a = new Date(0)', 'const a = b.process', 'const a = { window: 1 }'])(
    'allowed: %s',
    (text) => {
      expect(impurities(parse('planted.ts', text))).toEqual([])
    },
  )
})
