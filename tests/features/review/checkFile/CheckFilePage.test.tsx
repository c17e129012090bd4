import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { asPrinted } from '#src/documents/asPrinted.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { readDocxBack } from '#src/documents/render/readBack/readDocxBack.ts'
import { docxWithWords } from '#tests/support/editedFiles.ts'
import { openReview } from '#tests/support/openReview.tsx'
import { deliveredProfile, sample } from '#tests/support/samples.ts'

const heading = 'Check a file'
const { training: _, ...file } = sample('fx-08')
const papers = makePapers(file, {
  today: '2026-06-24',
  profile: file.profile ?? deliveredProfile(),
  findings: [],
})

async function exported(stem: string): Promise<Uint8Array> {
  const paper = papers.find((one) => one.stem === stem)
  if (!paper) throw new Error(`The case has no paper ${stem}`)
  return await renderDocx(paper)
}

async function check(bytes: Uint8Array | string) {
  const app = await openReview({
    page: 'check-file',
    as: 'supervisor',
    heading,
    services: {
      profile: async () => deliveredProfile(),
      writePapers: async () => ({ ok: true, papers: asPrinted(papers) }),
      readFileBack: async (read) =>
        typeof bytes === 'string' ? { ok: false, message: bytes } : { ok: true, read: readDocxBack(read) },
    },
  })
  const input = await screen.findByLabelText('File to check')
  const given = typeof bytes === 'string' ? new Uint8Array(1) : bytes
  await app.user.upload(input, new File([new Uint8Array(given)], 'order.docx'))
  return app
}

describe('a file in hand', () => {
  test('that is a paper of the application is named, and said to agree', async () => {
    await check(await exported('draft-order'))
    expect(await screen.findByText(/The file is “Draft stalking protection order”/)).toBeVisible()
    expect(screen.getByText(/Every word, number and mark of its text agrees/)).toBeVisible()
    expect(screen.getByText(/not as signed/, { selector: 'p' })).toBeVisible()
  })

  test('in which one word differs is named, with the word and its place', async () => {
    await check(docxWithWords(await exported('draft-order'), 'must not contact', 'must now contact'))
    expect(await screen.findByText(/The file differs from “Draft stalking protection order”/)).toBeVisible()
    expect(screen.getByText('Its text differs in 1 place.')).toBeVisible()
    expect(screen.getByText('not', { selector: 'del' })).toBeVisible()
    expect(screen.getByText('now', { selector: 'ins' })).toBeVisible()
    expect(screen.getByText(/Below “Prohibitions”, paragraph 1/)).toBeVisible()
    expect(screen.queryByText(/agrees/)).toBeNull()
  })

  test('that cannot be read is told why', async () => {
    await check('The file is locked with a password, so its words cannot be read.')
    expect(await screen.findByText(/locked with a password/)).toBeVisible()
  })
})
