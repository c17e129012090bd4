import { conditionsPaper } from '#src/documents/conditionsPaper/conditionsPaper.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { advocateView } from '#src/domain/audience/advocateView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Draft } from '#src/domain/case/draft.ts'
import type { ReviewPut } from '#src/domain/review/review.ts'
import { buildShare } from '#src/domain/share/buildShare.ts'
import { notesName } from '#src/domain/share/notesName.ts'
import type { Share } from '#src/domain/share/share.ts'
import { takeReply } from '#src/domain/share/takeReply.ts'
import { applyPatch } from '#src/storage/applyPatch.ts'
import { payload } from '#src/storage/handOver/payload.ts'
import { handOverName } from '#src/storage/handOver/writeHandOver.ts'
import { canonicalJson } from '#src/storage/vault/keys/canonicalJson.ts'
import { aConsultation, advocate, aReply, officer, shareAsked } from '#tests/support/aConsultation.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { twoPeople } from '#tests/support/aHandOver.ts'
import { canariesIn } from '#tests/support/canaryCase.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfText } from '#tests/support/readPdfText.ts'
import { sample, sampleProfile } from '#tests/support/samples.ts'
import { elsewhere, ofOthers, threeProtected } from '#tests/support/threeProtected.ts'
import { type Row, row } from '../row.ts'

/** What an advocate gets and sends back. */
export const shareRows: readonly Row[] = [
  row(40, 'Share with an advocate from a case full of marks', fullOfMarks),
  row(41, 'A new field of the schema is not shared by itself', newFields),
  row(42, 'An advocate’s reply changes nothing by itself', forgedReplies),
]

const rounds = 20
const people = ['p-a', 'p-b', 'p-c'] as const

/** The marks that a share holds on purpose: the reference of the case, and the words of the maps that its conditions name. */
const onPurpose = /^(?:applicant\.reference|map\.zones\.\*\.(?:title|words))$/
/** The printed form shows a map as the order has it, with its places, ways and roads. */
const onPaper =
  /^(?:map\.zones\.\*\.(?:title|words|source|places\.\*\.label|corridors\.\*\.name|roads\.\*\.name))$/

const shareOf = (file: CaseFile, personId: string): Share => {
  const made = buildShare(file, { ...shareAsked, personId })
  if (!made) throw new Error('Nobody of that id is protected')
  return made
}

const hidden = (text: string, mine: string) =>
  [...ofOthers(mine), ...elsewhere].filter((name) => text.includes(name))

async function fullOfMarks() {
  const faults: string[] = []
  let marks = 0
  for (let round = 0; round < rounds; round += 1) {
    const file = threeProtected(round)
    marks += canariesIn(file).length
    for (const person of people)
      faults.push(...inShare(file, person).map((mark) => `round ${round}: ${mark}`))
  }
  const printed = threeProtected(0)
  for (const person of people) faults.push(...inPrint(await printedFor(printed, person), person))
  const sizes = await sizesOf(threeProtected(1), threeProtected(1, 'and much more of it '.repeat(20)))
  if (sizes.size !== 1) faults.push(`a file tells how much is not in it: ${[...sizes].join(', ')} bytes`)
  const name = notesName(handOverName('4f7a09c2'))
  if (!/^notes-[0-9a-f]{8}\.age$/.test(name)) faults.push(`the file is called ${name}`)
  return {
    tried: `${rounds} cases with a mark in every text, three protected people, a witness and somebody else in each condition; what is shared about each person, its printed form as a PDF, the name and the size of the file`,
    figure: `${marks} marks in the cases, 0 in ${rounds * people.length} shares and ${people.length} PDFs but those listed on purpose; ${[...sizes].join(', ')} bytes whatever is left out`,
    faults,
  }
}

function inShare(file: CaseFile, person: string): string[] {
  const share = JSON.stringify(shareOf(file, person))
  const left = canariesIn(share).filter((place) => !onPurpose.test(place))
  const isNamed = share.includes(`Zephyrine${person.at(-1)}`)
  return [...left, ...hidden(share, person), ...(isNamed ? [] : ['the person is not named'])]
}

const inPrint = (printed: string, person: string): string[] => [
  ...canariesIn(printed).filter((place) => !onPaper.test(place)),
  ...hidden(printed, person),
]

async function printedFor(file: CaseFile, person: string): Promise<string> {
  const view = advocateView(file, person)
  if (!view) throw new Error('Nobody of that id is protected')
  const [paper] = makePapers(file, { today: '2026-06-24', profile: sampleProfile('westmarch'), findings: [] })
  if (!paper) throw new Error('There is no paper')
  const blocks = conditionsPaper({ ...view, reference: undefined }, 'Order team, 101')
  const notes = {
    ...paper,
    audience: 'advocate' as const,
    title: 'Notes',
    stem: 'notes',
    reference: '',
    audit: '',
    blocks,
  }
  return readPdfText(await renderPdf(notes, pdfFonts))
}

/** The sizes of the files with what is shared about one person of each case. */
async function sizesOf(...files: readonly CaseFile[]): Promise<Set<number>> {
  const { made } = await twoPeople()
  const sizes = await Promise.all(
    files.map(async (file) => {
      const share = shareOf(file, 'p-a')
      return (await made({ purpose: 'share', payload: { purpose: 'share', share } })).length
    }),
  )
  return new Set(sizes)
}

async function newFields() {
  const cases = [
    ...(['fx-01', 'fx-02', 'fx-03', 'fx-08'] as const).map((id) => sample(id)),
    threeProtected(0),
  ]
  const faults: string[] = []
  let added = 0
  let shares = 0
  for (const file of cases) {
    const planted: CaseFile = JSON.parse(JSON.stringify(file), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      added += 1
      return { ...value, addedByRow: 'canary(added)', person: 'canary(added)', contacts: ['canary(added)'] }
    })
    for (const { id: person } of file.protected?.people ?? []) {
      shares += 1
      const [before, after] = [shareOf(file, person), shareOf(planted, person)]
      if (canonicalJson(before) !== canonicalJson(after))
        faults.push(`${file.id}, ${person}: the share is another`)
      if (canariesIn(after).includes('added'))
        faults.push(`${file.id}, ${person}: a new field is in the share`)
    }
  }
  return {
    tried: `three new fields in every part of four training cases and of one with three protected people, and what is shared about each protected person with and without them; that a share has these fields and no other is a test of types besides`,
    figure: `${3 * added} fields added, 0 in ${shares} shares, which stayed the same`,
    faults,
  }
}

async function forgedReplies() {
  const base = aDraft(undefined, { review: { consultations: [aConsultation()], author: officer.key } })
  const faults: string[] = []
  const counts = { refused: 0, proposals: 0 }
  for (const [name, reply, sender] of replies) {
    const taken = takeReply(base.review, { share: 'share_1', reply }, sender)
    const isRead = payload.safeParse({ purpose: 'reply', share: 'share_1', reply }).success
    if (taken.kind === 'refused') {
      counts.refused += 1
      continue
    }
    counts.proposals += 1
    if (!isRead) faults.push(`${name}: taken, though no such file is opened`)
    if (changesMore(base, taken.put)) faults.push(`${name}: something else was changed`)
  }
  if (counts.proposals !== honest) faults.push(`${counts.proposals} were taken, and ${honest} are honest`)
  return {
    tried: `${replies.length} replies, of which ${honest} are honest and the others try to change a wording, a status, a signature, a decision, another person’s condition or the sentence, or come from somebody else`,
    figure: `${counts.refused} refused whole, ${counts.proposals} kept as a proposal; the application, its status and its signatures unchanged by all`,
    faults,
  }
}

/** Whether the application, or its record of review but for what people say, is another after this was put into it. */
function changesMore(base: Draft, put: ReviewPut): boolean {
  const after = applyPatch(base, { review: [put] })
  const { consultations: _, ...others } = after.review ?? {}
  const { consultations: __, ...before } = base.review ?? {}
  return canonicalJson([after.case, others]) !== canonicalJson([base.case, before])
}

const [first] = aReply().conditions
const by = { by: advocate, at: '2026-11-22T10:00:00.000Z', reason: 'So' }
const withFirst = (more: object) => ({ ...aReply(), conditions: [{ ...first, ...more }] })
const stranger = { ...advocate, key: 'd'.repeat(64) }

/** The first of them are honest. */
const honest = 4
const replies: readonly (readonly [string, unknown, typeof advocate])[] = [
  ['a whole reply', aReply(), advocate],
  ['a reply without answers', aReply({ conditions: [] }), advocate],
  ['not asked', aReply({ asking: { asked: 'no', why: 'Not safe' } }), advocate],
  [
    'another name',
    aReply({ by: { ...advocate, name: 'The Chief Constable', role: 'supervisor' } }),
    advocate,
  ],
  ...['text', 'status', 'number', 'protects', 'exceptions', 'signOff', 'interim', '__proto__x'].map(
    (key) => [`a condition with ${key}`, withFirst({ [key]: 'x' }), advocate] as const,
  ),
  ...[
    'case',
    'draft',
    'review',
    'moves',
    'signOffs',
    'threads',
    'redlines',
    'checklist',
    'author',
    'status',
  ].map((key) => [`a reply with ${key}`, { ...aReply(), [key]: [{ id: 'x' }] }, advocate] as const),
  ['a decision', withFirst({ answer: 'change', decision: { ...by, outcome: 'accepted' } }), advocate],
  ['a wish to decline', withFirst({ answer: 'risk', wouldDecline: by }), advocate],
  ['an answer not offered', withFirst({ answer: 'delete' }), advocate],
  ['a condition of another', withFirst({ condition: 'c-of-another' }), advocate],
  ['one condition twice', aReply({ conditions: [...aReply().conditions, ...aReply().conditions] }), advocate],
  ['another sentence', aReply({ sentence: { text: 'She is against it.', agreed: 'yes' } }), advocate],
  ['a sentence with more', { ...aReply(), sentence: { ...aReply().sentence, served: 'yes' } }, advocate],
  ['signed by a stranger', aReply({ by: stranger }), stranger],
  ['in the name of a stranger', aReply({ by: stranger }), advocate],
  ['signed by the officer', aReply({ by: officer }), officer],
  ['no reply at all', 'yes', advocate],
  ['a list', [aReply()], advocate],
]
