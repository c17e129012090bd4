import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import type { Exchange } from '#src/domain/review/exchanges.ts'
import type { Move } from '#src/domain/review/moves.ts'
import type { Redline } from '#src/domain/review/redlines.ts'
import type { Review, ReviewPut } from '#src/domain/review/review.ts'
import { type Answer, readAnswer } from '#src/features/handOver/readAnswer.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { contentsHashes } from '#src/storage/signing/contentsHashes.ts'
import { aCase } from '#tests/support/aCase.ts'
import { reviewers } from '#tests/support/reviewers.ts'
import { sample } from '#tests/support/samples.ts'
import { fullAuthority, signedBy, somebody } from '#tests/support/signing.ts'

const { officer } = reviewers
const at = '2026-11-23T09:30:00.000Z'
const signer = await somebody('supervisor')
const supervisor = signer.who
const card: ContactCard = {
  ...{ v: 1, recipient: `age1${'q'.repeat(58)}`, madeAt: at, signature: '0'.repeat(128) },
  ...supervisor,
}

const file = aCase()
const { contents } = await contentsHashes(file)
const sent: Exchange = {
  ...{ id: 'file_1', direction: 'sent', purpose: 'review', at, head: 'abc', contents, seq: 3 },
  with: [{ key: supervisor.key, name: supervisor.name }],
}
const submitted: Review = {
  author: officer.key,
  moves: [{ id: 'm1', from: 'drafting', to: 'submitted', at, by: officer }],
  exchanges: [sent],
}
const draftOf = (review: Review = submitted, given: CaseFile = file): Draft => ({
  ...{ case: given, typing: {}, notes: {}, review },
})
const move: Move = {
  ...{ id: 'm2', from: 'submitted', to: 'returned', at, by: supervisor },
  ...{ reasonCode: 'conditionsTooWide', reason: 'The zone takes in his work' },
}
const returning: ReviewPut = { in: 'moves', item: move }
const answer = (change: Partial<Answer> = {}): Answer => ({
  ...{ purpose: 'answer', case: file.id, contents, puts: [returning] },
  ...change,
})

type Given = { draft?: Draft; known?: ContactCard[]; asSent?: Draft }
const read = (given: Given = {}, of = answer()) =>
  readAnswer({ from: card }, of, {
    held: { kind: 'draft', draft: given.draft ?? draftOf(), seq: 9 },
    known: given.known ?? [card],
    version: async (seq) => (seq === 3 ? (given.asSent ?? draftOf()) : undefined),
  })

describe('an answer', () => {
  test('is listed in words and changes nothing by itself', async () => {
    expect(await read()).toEqual({
      ok: true,
      puts: [returning],
      cautions: [],
      groups: [
        {
          title: 'Where the application goes',
          lines: [
            'From “Submitted” to “Returned”. The conditions go further than is needed: The zone takes in his work',
          ],
        },
      ],
    })
  })

  test('on an application that is not here is refused', async () => {
    const beside = { held: { kind: 'missing' }, known: [card], version: async () => undefined } as const
    expect(await readAnswer({ from: card }, answer(), beside)).toEqual({
      ok: false,
      message: 'The application that this answers is not in this vault.',
    })
  })

  test('to somebody who has a copy only is refused', async () => {
    const copy = { of: officer, as: 'lawyer', receivedAt: at } as const
    expect(await read({ draft: draftOf({ ...submitted, copy }) })).toMatchObject({ ok: false })
  })

  test('of a version that was never sent is refused whole', async () => {
    expect(await read({}, answer({ contents: 'f'.repeat(64) }))).toMatchObject({
      ok: false,
      message: expect.stringContaining('never sent'),
    })
  })

  test('of a version that was sent to somebody else is refused whole', async () => {
    const other = { ...sent, with: [{ key: 'e'.repeat(64), name: 'Somebody' }] }
    expect(await read({ draft: draftOf({ ...submitted, exchanges: [other] }) })).toMatchObject({ ok: false })
  })

  test('in the name of somebody else is refused whole', async () => {
    const forged: ReviewPut = { in: 'moves', item: { ...move, id: 'm3', by: officer } }
    expect(await read({}, answer({ puts: [returning, forged] }))).toMatchObject({ ok: false })
  })

  test('says which parts of the application changed since it was sent', async () => {
    const changed = aCase({ defendant: { name: 'Alaric Fel' } })
    expect(await read({ draft: draftOf(submitted, changed) })).toMatchObject({
      ok: true,
      cautions: [expect.stringContaining('since you sent the version that is answered: the parties.')],
    })
  })

  test('whose step no longer fits says so', async () => {
    const withdrawn: Review = {
      ...submitted,
      moves: [
        ...(submitted.moves ?? []),
        { id: 'm9', from: 'submitted', to: 'notPursued', at, by: officer, reason: 'She moved away' },
      ],
    }
    expect(await read({ draft: draftOf(withdrawn) })).toMatchObject({
      ok: true,
      cautions: [expect.stringMatching(/^A step of this answer does not count\./)],
    })
  })
})

describe('a signature in an answer', () => {
  const signed = async (given = file): Promise<ReviewPut> => ({
    in: 'signOffs',
    item: await signedBy(signer, { case: given }, fullAuthority, officer.key, 'sign_1'),
  })

  test('that holds is said, with the version that was signed', async () => {
    expect(await read({}, answer({ puts: [await signed()] }))).toMatchObject({
      ok: true,
      signedSeq: 3,
      groups: [
        { title: 'Signatures', lines: [expect.stringContaining('What was signed is what is there.')] },
      ],
    })
  })

  test('that was tampered with has the whole answer refused', async () => {
    const put = await signed()
    if (put.in !== 'signOffs') throw new Error('The signature of this test is gone')
    const { item } = put
    const tampered = { ...item, statement: { ...item.statement, reasons: 'Other reasons' } }
    const puts: ReviewPut[] = [returning, { in: 'signOffs', item: tampered }]
    expect(await read({}, answer({ puts }))).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Nothing of this answer was taken\.$/),
    })
  })
})

describe('a wording that a lawyer proposes and signs', async () => {
  const lawyer = await somebody('lawyer')
  const before = 'He plans: letters ([[act:act-05]]).'
  const after = 'He plans ahead: letters ([[act:act-05]]).'
  const asked = { ...sample('fx-08'), risk: { ...sample('fx-08').risk, reasoning: before } }
  const settled = { ...asked, risk: { ...asked.risk, reasoning: after } }
  const declared = { purpose: 'settlement', declaration: 'I settle its wording.' } as const
  const item = await signedBy(lawyer, { case: settled }, declared, officer.key, 'sign_2')
  const redline: Redline = {
    ...{ id: 'r1', where: { step: 'risk' }, path: ['reasoning'], before, after, at, by: lawyer.who },
  }
  const asCard = { ...card, ...lawyer.who }
  const { contents: hash } = await contentsHashes(asked)
  const to = { ...sent, contents: hash, with: [{ key: lawyer.who.key, name: lawyer.who.name }] }
  const read = (puts: ReviewPut[]) =>
    readAnswer(
      { from: asCard },
      { purpose: 'answer', case: asked.id, contents: hash, puts },
      {
        held: { kind: 'draft', draft: draftOf({ author: officer.key, exchanges: [to] }, asked), seq: 9 },
        ...{ known: [asCard], version: async () => undefined },
      },
    )
  const linesOf = async (puts: ReviewPut[]) => {
    const found = await read(puts)
    return found.ok ? found.groups.flatMap(({ lines }) => lines).join('\n') : found.message
  }

  test('are told together: the signature holds once the wording is taken', async () => {
    const lines = await linesOf([
      { in: 'redlines', item: redline },
      { in: 'signOffs', item },
    ])
    expect(lines).toContain('with the proposed wordings in it: it holds once you have taken them.')
    expect(lines).toContain('“He plans ahead: letters (')
    expect(lines).not.toContain('[[')
  })

  test('do not hold together where the wording that was signed is another', async () => {
    expect(await linesOf([{ in: 'signOffs', item }])).toContain('no longer matches')
  })
})
