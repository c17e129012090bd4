import { createHash } from 'node:crypto'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import type { Page } from '@playwright/test'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { firstCase } from './cases.ts'

type Listed = NonNullable<NonNullable<CaseFile['evidence']>['exhibits']>[number]

/** A case with many exhibits, and the bytes of each file by its id. */
export type BigCase = { file: CaseFile; files: ReadonlyMap<string, Buffer>; pages: number }

const half = 20
const typedPages = 12
const scannedPages = 13
const a4: [number, number] = [595.28, 841.89]

/**
 * The first training case with 40 exhibits of 500 pages together beside its own: one half typed, the other half scanned, each page
 * of those a picture of its own of 150 dots to the inch. `page` draws the pictures; everything on them is made up.
 */
export async function bigCase(page: Page): Promise<BigCase> {
  const scans: Buffer[] = []
  for (let seed = 1; seed <= scannedPages; seed += 1)
    scans.push(Buffer.from(await page.evaluate(drawScan, seed), 'base64'))
  const files = new Map<string, Buffer>()
  const listed: Listed[] = []
  for (let number = 1; number <= 2 * half; number += 1) {
    const isTyped = number <= half
    const bytes = Buffer.from(await (isTyped ? typed(number) : scanned(scans)))
    files.set(`bench-file-${number}`, bytes)
    listed.push(exhibitOf(number, bytes, isTyped))
  }
  const file = firstCase()
  const exhibits = [...(file.evidence?.exhibits ?? []), ...listed]
  const pages = half * (typedPages + scannedPages)
  return { file: { ...file, evidence: { ...file.evidence, exhibits } }, files, pages }
}

function exhibitOf(number: number, bytes: Buffer, isTyped: boolean): Listed {
  const size = { width: a4[0], height: a4[1], hasText: isTyped }
  const pages = Array.from({ length: isTyped ? typedPages : scannedPages }, () => size)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    id: `bench-exhibit-${number}`,
    reference: `BX/${number}`,
    description: isTyped ? 'Records of messages' : 'Scanned notebook',
    date: '2026-04-06',
    producedBy: 'Gideon Latch',
    status: 'served',
    file: { id: `bench-file-${number}`, length: bytes.length, sha256, kind: 'pdf', pages },
  }
}

async function typed(number: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (let at = 1; at <= typedPages; at += 1) {
    const lines = Array.from(
      { length: 48 },
      (_, line) => `Message ${number}.${at}.${line}: on the way, wait there.`,
    )
    document.addPage(a4).drawText(lines.join('\n'), { x: 50, y: 790, size: 10, lineHeight: 15, font })
  }
  return await document.save()
}

async function scanned(scans: readonly Buffer[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (const scan of scans) {
    const [width, height] = a4
    document.addPage(a4).drawImage(await document.embedJpg(scan), { x: 0, y: 0, width, height })
  }
  return await document.save()
}

/** Runs in the page: a grained sheet with lines of writing, as a JPEG in base 64. */
function drawScan(seed: number): string {
  const canvas = document.createElement('canvas')
  canvas.width = 1240
  canvas.height = 1754
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The page draws nothing')
  const picture = context.createImageData(canvas.width, canvas.height)
  let state = seed
  for (let at = 0; at < picture.data.length; at += 4) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    picture.data.fill(225 + ((state >> 16) % 24), at, at + 3)
    picture.data[at + 3] = 255
  }
  context.putImageData(picture, 0, 0)
  context.font = '26px serif'
  for (let line = 0; line < 44; line += 1)
    context.fillText(`${seed}.${line} seen at the corner, walked on, came back`, 90, 100 + line * 36)
  return canvas.toDataURL('image/jpeg', 0.8).split(',')[1] ?? ''
}
