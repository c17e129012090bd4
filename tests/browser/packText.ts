import { strFromU8, unzipSync } from 'fflate'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { readPdfText } from '#tests/support/readPdfText.ts'

type Files = Readonly<Record<string, Uint8Array>>

/** The words of one PDF of a pack, as it is read out. Throws where the pack has no such paper. */
export async function pdfText(files: Files, stem: string): Promise<string> {
  const bytes = files[`${stem}.pdf`]
  if (!bytes) throw new Error(`The pack has no ${stem}.pdf`)
  return await readPdfText(bytes)
}

/** Everything that each file of a pack says, whatever its format: headings of pages, properties and names included. */
export async function wholeTexts(files: Files): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const [name, bytes] of Object.entries(files))
    texts.set(name, `${name}\n${await wholeText(name, bytes)}`)
  return texts
}

async function wholeText(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith('.pdf')) {
    const pages = await readPdfPages(bytes)
    const drawn = pages.map(({ content, artifacts }) => `${content}\n${artifacts}`)
    return [await readPdfText(bytes), ...drawn].join('\n')
  }
  if (name.endsWith('.docx')) return Object.values(unzipSync(bytes)).map(bare).join('\n')
  return bare(bytes)
}

/** A file of markup without its tags, in one piece where words run on and in two where a paragraph ends. */
function bare(bytes: Uint8Array): string {
  const text = strFromU8(bytes)
  const lines = text.replace(/<\/(?:w:p|p|li|td|th|h\d|dt|dd|title)>/g, '\n').replace(/<[^>]*>/g, '')
  return `${lines.replace(/&amp;/g, '&').replace(/&#(?:x27|39);/g, '’')}\n${text}`
}
