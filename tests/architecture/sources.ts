import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import ts from 'typescript'

/** The files under a folder of the repository whose names end as asked, with forward slashes. */
export function filesIn(folder: string, ending: RegExp): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => ending.test(path) && statSync(path).isFile())
}

/** A TypeScript file as a tree whose nodes know their parents. */
export function parse(path: string, text = readFileSync(path, 'utf8')): ts.SourceFile {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, kind)
}

/** Every node of a tree for which `pick` has something to say. */
export function collect<T>(tree: ts.Node, pick: (node: ts.Node) => T | undefined): T[] {
  const picked = pick(tree)
  const below: T[] = []
  ts.forEachChild(tree, (child) => {
    below.push(...collect(child, pick))
  })
  return picked === undefined ? below : [picked, ...below]
}
