import { PDFContext, PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { objectCopier } from '#src/documents/render/bundle/copyObjects.ts'

test('what two pages share is copied once, with whatever it leads to, also round in a circle', () => {
  const [from, to] = [PDFContext.create(), PDFContext.create()]
  to.largestObjectNumber = 40
  const shared = from.nextRef()
  from.assign(shared, from.obj({ Back: shared, Kids: [1, 'Two'] }))
  const copy = objectCopier(from, to)
  const [first, second] = [copy(from.obj({ A: shared })), copy(from.obj({ B: [shared] }))]
  expect(first.toString().replace(/\s+/g, ' ')).toBe('<< /A 41 0 R >>')
  expect(second.toString()).toContain('[ 41 0 R ]')
  expect(to.enumerateIndirectObjects()).toHaveLength(1)
  expect(to.lookup(PDFRef.of(41))?.toString().replace(/\s+/g, ' ')).toBe(
    '<< /Back 41 0 R /Kids [ 1 /Two ] >>',
  )
})

test('no structure, layer, attached file or note about the file comes along', () => {
  const [from, to] = [PDFContext.create(), PDFContext.create()]
  const names = ['StructParents', 'OC', 'AF', 'Metadata', 'PieceInfo', 'Subtype']
  const dict = from.obj(Object.fromEntries(names.map((name) => [name, 1])))
  const copied = objectCopier(from, to)(dict)
  expect(copied instanceof PDFDict && copied.keys()).toEqual([PDFName.of('Subtype')])
})

test('the bytes of a stream are not doubled', () => {
  const [from, to] = [PDFContext.create(), PDFContext.create()]
  const bytes = new Uint8Array([1, 2, 3])
  const copied = objectCopier(from, to)(PDFRawStream.of(from.obj({ Width: 1 }), bytes))
  expect(copied instanceof PDFRawStream && copied.contents).toBe(bytes)
})
