import { strFromU8, unzipSync } from 'fflate'
import { NotReadBack, notReadBack } from './readBack.ts'

/** No Word file of a paper comes near these; a part that grows more than a thousandfold is no text. */
const most = { parts: 2000, bytes: 40 * 1024 * 1024, growth: 1000 }

/** The parts of a Word file that are XML, as text by their names, and the names of all its parts. Throws NotReadBack. */
export function docxParts(file: Uint8Array): { xml: ReadonlyMap<string, string>; names: readonly string[] } {
  const names: string[] = []
  let bytes = 0
  const wanted = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) => {
    names.push(name)
    const isText = /\.(?:xml|rels)$/.test(name)
    if (isText) bytes += originalSize
    const growsTooMuch = originalSize > 100_000 && originalSize > size * most.growth
    if (names.length > most.parts || bytes > most.bytes || growsTooMuch)
      throw new NotReadBack(notReadBack.tooLarge)
    return isText
  }
  const parts = unzipped(file, wanted)
  if (!parts['word/document.xml']) throw new NotReadBack(notReadBack.otherKind)
  const xml = new Map(Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]))
  return { xml, names }
}

type Wanted = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>

function unzipped(file: Uint8Array, filter: Wanted) {
  try {
    return unzipSync(file, { filter })
  } catch (fault) {
    if (fault instanceof NotReadBack) throw fault
    throw new NotReadBack(notReadBack.damaged)
  }
}
