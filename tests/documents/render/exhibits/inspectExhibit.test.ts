import { describe, expect, test } from 'vitest'
import { inspectExhibit } from '#src/documents/render/exhibits/inspectExhibit.ts'
import { mostBytes } from '#src/documents/render/exhibits/limits.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import * as odd from '#tests/support/oddExhibits.ts'
import { rawPdf, words } from '#tests/support/rawPdf.ts'

const inspect = async (bytes: Uint8Array | Promise<Uint8Array>) => inspectExhibit(reader, await bytes)

describe('a file that is not taken says why and what to do', () => {
  test.each([
    ['with a password', () => odd.encrypted('a-word'), /locked with a password.*print it to a new PDF/],
    ['that forbids some uses', () => odd.encrypted(), /encrypted.*print it to a new PDF/],
    ['of which only the start came', odd.startAlone, /damaged.*new copy/],
    ['that was cut off before its end', odd.withoutEnd, /damaged.*new copy/],
    ['without pages', odd.noPages, /no pages.*new copy/],
    ['of 1,001 pages', () => odd.manyPages(1001), /1,001 pages; at most 1,000.*Split it/],
    ['with a page of seven metres', () => odd.larger(20_000, 500), /Page 1 .*larger than 5 metres.*A4 or A3/],
    ['that is an XFA form', odd.xfaForm, /XFA.*print it to a new PDF/],
    ['that is a form with scripts', odd.scriptedForm, /scripts.*print it to a new PDF/],
    ['from a telephone, HEIC', odd.telephonePhoto, /HEIC.*JPEG/],
    ['that is a text document', odd.textDocument, /not a PDF, a JPEG or a PNG/],
    ['that is a photo cut off in its head', () => odd.photo().slice(0, 80), /damaged/],
    ['that is a drawing with nothing in it', () => odd.drawing().slice(0, 40), /damaged/],
  ])('a file %s', async (_, make, reason) => {
    expect(await inspect(make())).toEqual({ ok: false, reason: expect.stringMatching(reason) })
  })

  test('a file of one byte more than 100 MB', async () => {
    expect(await inspect(new Uint8Array(mostBytes + 1))).toMatchObject({
      reason: expect.stringContaining('100 MB'),
    })
  })

  test('one of 100 MB is looked into', async () => {
    expect(await inspect(new Uint8Array(mostBytes))).toMatchObject({
      reason: expect.stringContaining('not a PDF'),
    })
  })
})

describe('a file that is taken tells its pages', () => {
  test.each([
    ['as any other', odd.plain(), { width: 300, height: 400, turned: 0, hasText: true }],
    ['that lies across', odd.landscape(), { width: 400, height: 300, turned: 0, hasText: true }],
    ['turned by a quarter', odd.rotated(90), { width: 400, height: 300, turned: 90, hasText: true }],
    ['turned over', odd.rotated(180), { width: 300, height: 400, turned: 180, hasText: true }],
    ['turned by three quarters', odd.rotated(270), { width: 400, height: 300, turned: 270, hasText: true }],
    [
      'just within the limit',
      odd.larger(14_400, 500),
      { width: 14_400, height: 500, turned: 0, hasText: true },
    ],
    ['scanned', odd.oneBitScan(), { width: 300, height: 400, turned: 0, hasText: false }],
    [
      'scanned and read by a program',
      odd.oneBitScan(odd.reading('READ', 130, 200)),
      { width: 300, height: 400, turned: 0, hasText: true },
    ],
    [
      'scanned, with a heading of the scanner alone',
      odd.oneBitScan(words('Scanned by a scanner', 30, 380)),
      { width: 300, height: 400, turned: 0, hasText: false },
    ],
  ])('a page %s', async (_, bytes, page) => {
    expect(await inspect(bytes)).toMatchObject({ ok: true, kind: 'pdf', pages: [page] })
  })

  test('1,000 pages are taken', async () => {
    expect(await inspect(odd.manyPages(1000))).toMatchObject({ ok: true, pages: { length: 1000 } })
  })

  test('a photo is told by what is in it, not by its name, and stands upright', async () => {
    expect(await inspect(odd.photo(6))).toMatchObject({
      ok: true,
      kind: 'jpeg',
      pages: [{ width: 11.52, height: 23.04, turned: 0, hasText: false }],
    })
    expect(await inspect(odd.drawing())).toMatchObject({ ok: true, kind: 'png' })
  })
})

describe('what a served copy loses is said', () => {
  test.each([
    ['an attached file', odd.attachedFile(), ['1 attached file']],
    ['a comment', odd.comment(), ['1 comment']],
    ['a script', odd.scripted(), ['1 script']],
    ['a form', odd.form(), ['1 form field']],
    ['layers', odd.hiddenLayer(), ['Layers']],
    ['a shape over words', odd.shapeOverWords(), ['1 mark laid over']],
    ['a place to be blacked out', odd.markedToTakeOut(), ['1 place marked to be blacked out']],
    ['a mended file', odd.mended(), ['The file is damaged and was mended']],
    ['a page larger than A3', odd.larger(1191, 1684), ['1 page is larger than A3']],
    ['where a photo was taken', odd.photo(), ['The place where', 'Details beside']],
    ['words beside a drawing', odd.drawing(), ['Details beside']],
    ['nothing of a plain page', odd.plain(), []],
    ['nothing of an A3 page', odd.larger(842, 1191), []],
  ])('%s', async (_, bytes, starts) => {
    const inspected = await inspect(bytes)
    expect(inspected).toMatchObject({
      ok: true,
      found: starts.map((start) => expect.stringContaining(start)),
    })
  })
})

test('the officer can stop it, and sees how far it is', async () => {
  const stop = new AbortController()
  const told: number[] = []
  const looking = inspectExhibit(reader, rawPdf({ pages: 30 }), {
    signal: stop.signal,
    tell: ({ done }) => {
      told.push(done)
      if (done === 2) stop.abort()
    },
  })
  await expect(looking).rejects.toThrow('aborted')
  expect(told).toEqual([1, 2])
})
