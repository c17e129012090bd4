import PDFDocument from 'pdfkit'
import type { Block, Paper } from '#src/documents/blocks.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { PdfFonts } from '#src/documents/render/pdf/text/typeface.ts'

/** The same words by pdfkit's own `text()`, without tags, tables or marks: the peer of our layout. */
export async function plainPdfkit(paper: Paper, fonts: PdfFonts): Promise<number> {
  const document = new PDFDocument({ size: 'A4', margin: 71 })
  let bytes = 0
  document.on('data', (piece: Uint8Array) => {
    bytes += piece.length
  })
  const ended = new Promise((resolve) => document.on('end', resolve))
  document.registerFont('regular', Buffer.from(fonts.regular)).registerFont('bold', Buffer.from(fonts.bold))
  for (const block of paper.blocks) write(document, block)
  document.end()
  await ended
  return bytes
}

function write(document: PDFKit.PDFDocument, block: Block): void {
  document.font(block.kind === 'heading' ? 'bold' : 'regular').fontSize(block.kind === 'heading' ? 14 : 11)
  for (const line of plainText([block]).split('\n')) document.text(line)
  document.moveDown(0.5)
}
