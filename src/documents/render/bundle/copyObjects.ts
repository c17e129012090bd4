import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'

/**
 * What never comes along with an exhibit’s page: structure that leads nowhere in the bundle, layers, notes about the file, and
 * whatever could hold another file.
 */
const left = new Set(
  '/StructParent /StructParents /MCID /OC /Metadata /PieceInfo /AF /OPI /Ref /LastModified /Thumb'.split(' '),
)

/**
 * Copies objects of one file into another; what several pages share is copied once. The bytes of streams are not doubled. It
 * goes by a list of its own work, so that no file is nested too deeply for it.
 */
export function objectCopier(from: PDFContext, to: PDFContext): (object: PDFObject) => PDFObject {
  const known = new Map<string, PDFRef>()
  const waiting: [PDFRef, PDFRef][] = []

  const copyRef = (ref: PDFRef): PDFRef => {
    const before = known.get(ref.toString())
    if (before) return before
    const fresh = to.nextRef()
    known.set(ref.toString(), fresh)
    waiting.push([ref, fresh])
    return fresh
  }
  const copyDict = (dict: PDFDict): PDFDict => {
    const copied = PDFDict.withContext(to)
    for (const [key, value] of dict.entries()) {
      if (!left.has(key.toString())) copied.set(key, copyOne(value))
    }
    return copied
  }
  const copyOne = (object: PDFObject): PDFObject => {
    if (object instanceof PDFRef) return copyRef(object)
    if (object instanceof PDFRawStream) return PDFRawStream.of(copyDict(object.dict), object.contents)
    if (object instanceof PDFDict) return copyDict(object)
    if (!(object instanceof PDFArray)) return object
    const copied = PDFArray.withContext(to)
    for (const item of object.asArray()) copied.push(copyOne(item))
    return copied
  }
  return (object) => {
    const copied = copyOne(object)
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [ref, fresh] = next
      const found = from.lookup(ref)
      if (found) to.assign(fresh, copyOne(found))
    }
    return copied
  }
}
