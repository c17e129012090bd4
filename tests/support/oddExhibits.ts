import { crc32, deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { type Colour, exifSegment, jpegOf, segment } from './jpegOf.ts'
import { rawPdf, streamObject, words } from './rawPdf.ts'

/** What no copy may hold: it stands, in every odd file, where a reader does not see it. */
export const hidden = 'QZHIDDENQZ'
/** What every copy shows. */
export const seen = 'QZSEENQZ'

const shown = words(seen, 30, 350)

/** A page as any other. */
export const plain = () => rawPdf({ contents: shown })

export const landscape = () => rawPdf({ contents: words(seen, 30, 250), mediaBox: [0, 0, 400, 300] })

/** The page lies on its side in the file and is turned to be read. Black at the top left corner of what is stored. */
export const rotated = (by: 90 | 180 | 270) =>
  rawPdf({ contents: `${shown} 0 g 0 380 20 20 re f`, page: `/Rotate ${by}` })

export const larger = (width: number, height: number) =>
  rawPdf({ contents: `${shown} 0 g ${width - 100} 0 100 100 re f`, mediaBox: [0, 0, width, height] })

/** A scan: one picture of 8 by 8 dots over the whole page, one bit each, the left half black; and its reading, if any. */
export const oneBitScan = (reading = '') =>
  rawPdf({
    contents: `q 300 0 0 400 0 0 cm /Im1 Do Q ${reading}`,
    resources: '/XObject << /Im1 6 0 R >>',
    objects: [
      streamObject(
        '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 1',
        '\x0f'.repeat(8),
      ),
    ],
  })

/** Letters that are not drawn, as a program that reads scans leaves them. */
export const reading = (text: string, x: number, y: number) => words(text, x, y, '3 Tr')

export const attachedFile = () =>
  rawPdf({
    contents: shown,
    catalog: `/Names << /EmbeddedFiles << /Names [(${hidden}.txt) 6 0 R] >> >>`,
    objects: [
      `<< /Type /Filespec /F (${hidden}.txt) /UF (${hidden}.txt) /EF << /F 7 0 R >> >>`,
      streamObject('/Type /EmbeddedFile', hidden),
    ],
  })

/** A form with one field, filled in; `more` stands in the catalogue. */
export const form = (more = '', value = 'QZFILLEDQZ') =>
  rawPdf({
    contents: shown,
    catalog: `/AcroForm << /Fields [6 0 R] /DR << /Font << /Helv 3 0 R >> >> /DA (/Helv 20 Tf 0 g) >> ${more}`,
    page: '/Annots [6 0 R]',
    objects: [
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${hidden}) /V (${value}) /Rect [30 190 290 220] /F 4
/DA (/Helv 20 Tf 0 g) /TU (${hidden}) /AP << /N 7 0 R >> >>`,
      streamObject(
        '/Type /XObject /Subtype /Form /BBox [0 0 260 30] /Resources << /Font << /Helv 3 0 R >> >>',
        `BT /Helv 20 Tf 2 8 Td (${value}) Tj ET`,
      ),
    ],
  })

const script = `/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\("${hidden}"\\)) >>] >> >>`
export const scripted = () => rawPdf({ contents: shown, catalog: script })
export const scriptedForm = () => form(script)

export const xfaForm = () =>
  rawPdf({
    contents: words('Please wait', 30, 350),
    catalog: '/AcroForm << /Fields [] /XFA [(template) 6 0 R] >>',
    objects: [streamObject('', '<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"/>')],
  })

/** Words on a layer that is off when the file is opened, over words that are seen and beside them. */
export const hiddenLayer = () =>
  rawPdf({
    contents: `${shown} /OC /L1 BDC ${words(hidden, 30, 350)} ${words(hidden, 30, 100)} EMC`,
    resources: '/Properties << /L1 6 0 R >>',
    catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] /Order [6 0 R] >> >>',
    objects: [`<< /Type /OCG /Name (${hidden}) >>`],
  })

export const comment = () =>
  rawPdf({
    contents: shown,
    page: '/Annots [6 0 R 7 0 R]',
    objects: [
      `<< /Type /Annot /Subtype /Text /Rect [30 190 50 210] /Contents (${hidden}) /T (${hidden}) /Popup 7 0 R >>`,
      `<< /Type /Annot /Subtype /Popup /Rect [60 100 200 180] /Parent 6 0 R /Open true >>`,
    ],
  })

/** A black shape that somebody laid over words instead of taking them out. */
export const shapeOverWords = () =>
  rawPdf({
    contents: `${shown}${words(hidden, 30, 200)}`,
    page: '/Annots [6 0 R]',
    objects: [
      `<< /Type /Annot /Subtype /Square /Rect [20 190 280 230] /F 4 /Contents (${hidden}) /AP << /N 7 0 R >> >>`,
      streamObject('/Type /XObject /Subtype /Form /BBox [0 0 260 40]', '0 g 0 0 260 40 re f'),
    ],
  })

/** A mark that words are to be taken out, which were never taken out. */
export const markedToTakeOut = () =>
  rawPdf({
    contents: `${shown}${words(hidden, 30, 200)}`,
    page: '/Annots [6 0 R]',
    objects: ['<< /Type /Annot /Subtype /Redact /Rect [20 190 280 230] >>'],
  })

export const noteOffPage = () =>
  rawPdf({
    contents: shown,
    page: '/Annots [6 0 R]',
    objects: [
      `<< /Type /Annot /Subtype /FreeText /Rect [310 410 510 460] /F 4 /Contents (${hidden}) /DA (/F1 12 Tf) /AP << /N 7 0 R >> >>`,
      streamObject(
        '/Type /XObject /Subtype /Form /BBox [0 0 200 50] /Resources << /Font << /F1 3 0 R >> >>',
        `BT /F1 12 Tf 2 8 Td (${hidden}) Tj ET`,
      ),
    ],
  })

export const whiteOnWhite = () => rawPdf({ contents: `${shown}${words(hidden, 30, 200, '1 g')}` })
export const underRectangle = () =>
  rawPdf({ contents: `${shown}${words(hidden, 30, 200)} 0 g 20 190 260 40 re f` })
export const offThePage = () =>
  rawPdf({ contents: `${shown}${words(hidden, 30, 30)}`, page: '/CropBox [0 100 300 400]' })

/** Who wrote it and with what, a small picture of the page, a profile of colours, and a private note of a program. */
export const details = () =>
  rawPdf({
    contents: shown,
    catalog:
      '/Metadata 7 0 R /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /DestOutputProfile 8 0 R >>]',
    page: `/Thumb 9 0 R /PieceInfo << /Program << /Private (${hidden}) >> >>`,
    trailer: '/Info 6 0 R',
    objects: [
      `<< /Author (${hidden}) /Title (${hidden}) /Producer (${hidden}) >>`,
      streamObject('/Type /Metadata /Subtype /XML', `<x:xmpmeta>${hidden}</x:xmpmeta>`),
      streamObject('/N 1', hidden),
      streamObject('/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', 'Q'),
    ],
  })

/** The words that are seen, then the hidden ones, where the tests black out. */
export const twoLines = () => rawPdf({ contents: `${shown}${words(hidden, 30, 200)}` })

export const noPages = () => rawPdf({ pages: 0 })
export const manyPages = (pages: number) => rawPdf({ contents: shown, pages })

/** The file was cut off: after its first bytes, and just before its end. */
export const startAlone = () => plain().slice(0, 60)
export const withoutEnd = () => plain().slice(0, -120)

/** The place that the end of the file names is wrong, as when a page was cut out by hand: readers mend it. */
export const mended = () =>
  Uint8Array.from(
    new TextDecoder('latin1').decode(plain()).replace(/startxref\n\d+/, 'startxref\n7'),
    (letter) => letter.charCodeAt(0),
  )

/** A PDF that asks for a password, or only forbids some uses. */
export async function encrypted(password?: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(plain())
  document.encrypt({ ownerPassword: 'owner-word', ...(password ? { userPassword: password } : {}) })
  return document.save()
}

const red: Colour = [200, 20, 20]
const blue: Colour = [20, 20, 200]

/** A photo that is stored on its side, 32 by 16: left half red, right half blue; with a place and a comment. */
export const photo = (orientation = 1) =>
  jpegOf(
    [
      [red, red, blue, blue],
      [red, red, blue, blue],
    ],
    [exifSegment({ orientation, words: hidden }), segment(0xfe, new TextEncoder().encode(hidden))],
  )

/** A picture of two dots, black and clear, with words beside it. */
export function drawing(): Uint8Array {
  const start = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  const head = Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 1, 8, 4, 0, 0, 0)
  const parts = [
    start,
    pngPart('IHDR', head),
    pngPart('tEXt', new TextEncoder().encode(`Comment\0${hidden}`)),
    pngPart('IDAT', deflateSync(Uint8Array.of(0, 0, 255, 0, 0))),
    pngPart('IEND', new Uint8Array()),
  ]
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

function pngPart(name: string, body: Uint8Array): Uint8Array {
  const named = Uint8Array.from([...new TextEncoder().encode(name), ...body])
  const framed = new DataView(new ArrayBuffer(8 + named.length))
  framed.setUint32(0, body.length)
  new Uint8Array(framed.buffer).set(named, 4)
  framed.setUint32(4 + named.length, crc32(named))
  return new Uint8Array(framed.buffer)
}

/** A photo of a telephone, and a text document, by their first bytes. */
export const telephonePhoto = () => new TextEncoder().encode('\0\0\0\x18ftypheic\0\0\0\0mif1heic')
export const textDocument = () => new TextEncoder().encode('PK\x03\x04 word/document.xml')
