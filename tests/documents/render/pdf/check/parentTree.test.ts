import { PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { parentsOf } from '#src/documents/render/pdf/check/parentTree.ts'

const ref = (number: number) => PDFRef.of(number)

async function catalogWith(tree: (file: PDFDocument) => Parameters<PDFDocument['context']['obj']>[0]) {
  const file = await PDFDocument.create()
  const root = file.context.obj({ ParentTree: tree(file) } as unknown as Record<string, PDFRef>)
  file.catalog.set(PDFName.of('StructTreeRoot'), root)
  return file.catalog
}

test('a page leads to its elements by number, a control to its one element', async () => {
  const catalog = await catalogWith((file) => ({ Nums: [0, file.context.obj([ref(7), ref(8)]), 1, ref(9)] }))
  expect([...parentsOf(catalog)]).toEqual([
    [0, ['7 0 R', '8 0 R']],
    [1, '9 0 R'],
  ])
})

test('a list kept apart and branches of the tree are followed', async () => {
  const catalog = await catalogWith(({ context }) => {
    const list = context.register(context.obj([ref(7)]))
    const branch = context.register(context.obj({ Nums: [4, list] }))
    return { Kids: [branch] }
  })
  expect([...parentsOf(catalog)]).toEqual([[4, ['7 0 R']]])
})

test('a mark without an element keeps its place', async () => {
  const catalog = await catalogWith((file) => ({ Nums: [0, file.context.obj([null, ref(8)])] }))
  expect(parentsOf(catalog).get(0)).toEqual([undefined, '8 0 R'])
})

test('a file without a parent tree has no parents', async () => {
  expect(parentsOf((await PDFDocument.create()).catalog).size).toBe(0)
})
