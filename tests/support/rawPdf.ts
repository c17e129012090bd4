/** A PDF written by hand, so that it can be odd: what stands in the page, around it and beside it. A page is 300 by 400 points. */
export type RawPdf = {
  contents?: string
  mediaBox?: readonly number[]
  /** Entries of the page, of its resources and of the catalogue, as PDF writes them. */
  page?: string
  resources?: string
  catalog?: string
  /** Entries of the trailer. */
  trailer?: string
  /** Objects from number 6 on. */
  objects?: readonly string[]
  /** How many pages show the same. */
  pages?: number
}

/** The bytes of such a PDF; objects 1 to 5 are the catalogue, the pages, the font, the contents and the page. */
export function rawPdf(raw: RawPdf): Uint8Array<ArrayBuffer> {
  const {
    contents = '',
    mediaBox = [0, 0, 300, 400],
    page = '',
    resources = '',
    objects = [],
    pages = 1,
  } = raw
  const first = 6 + objects.length
  const extra = Array.from({ length: Math.max(0, pages - 1) }, (_, at) => `${first + at} 0 R`)
  const kids = pages > 0 ? ['5 0 R', ...extra] : []
  const leaf = `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox.join(' ')}] /Contents 4 0 R
/Resources << /Font << /F1 3 0 R >> ${resources} >> ${page} >>`
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${raw.catalog ?? ''} >>`,
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    streamObject('', contents),
    leaf,
    ...objects,
    ...extra.map(() => leaf),
  ]
  let text = '%PDF-1.7\n'
  const places = all.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${places.join('')}`
  text += `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${raw.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`
  return bytesOf(text)
}

/** An object with a stream; `body` is one character to a byte. */
export const streamObject = (dictionary: string, body: string) =>
  `<< /Length ${body.length} ${dictionary} >>\nstream\n${body}\nendstream`

/** Words on the page, in black unless `before` says otherwise. */
export const words = (text: string, x: number, y: number, before = '0 g') =>
  `BT ${before} /F1 20 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
