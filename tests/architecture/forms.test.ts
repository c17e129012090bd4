import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { collect, filesIn, parse } from './sources.ts'

/** The forms of a file that leave it to the browser whether to remember what is typed. */
function rememberingForms(tree: ts.SourceFile): string[] {
  return collect(tree, (node) => {
    if (!ts.isJsxOpeningElement(node) && !ts.isJsxSelfClosingElement(node)) return undefined
    if (node.tagName.getText() !== 'form') return undefined
    const text = node.attributes.getText()
    return /\bautoComplete="off"/.test(text) ? undefined : text
  })
}

describe('a browser remembers nothing that is typed about a person', () => {
  test('every form says so', () => {
    const forms = filesIn('src', /[.]tsx$/).flatMap((file) =>
      rememberingForms(parse(file)).map((form) => `${file}: ${form}`),
    )
    expect(forms).toEqual([])
  })

  test('a form that does not say so is seen', () => {
    const page = 'const a = <form onSubmit={() => 1}><b /></form>\nconst b = <form autoComplete="off" />'
    expect(rememberingForms(parse('planted.tsx', page))).toEqual(['onSubmit={() => 1}'])
  })
})
