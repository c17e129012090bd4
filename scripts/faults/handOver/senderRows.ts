import { writeCard } from '#src/storage/handOver/cardText.ts'
import { withoutHiddenMarks } from '#src/storage/handOver/hiddenMarks.ts'
import { writeHandOver } from '#src/storage/handOver/writeHandOver.ts'
import { aCard } from '#tests/support/aCard.ts'
import { aReview, twoPeople } from '#tests/support/aHandOver.ts'
import { aPerson, type Person } from '#tests/support/handOverOf.ts'
import { type Row, row } from '../row.ts'

/** Somebody who wants to be taken for a contact, or a file for another kind of file. */
export const senderRows: readonly Row[] = [
  row(38, 'False sender, look-alike letters, right-to-left file name', falseSenders),
]

const name = 'Insp Sam Sample'
/** Names that look like that of the contact, or the very same. */
const looksLike = [
  ...[name, 'INSP SAM SAMPLE', 'Insp  Sam  Sample', 'Insp. Sam Sample', 'lnsp Sam Sample', '1nsp Sam Samp1e'],
  ...[
    'Insp Sаm Sаmple',
    'Ιnsp Sam Sample',
    'Insp Sam Samрlе',
    'Ínsp Sám Sample',
    'Ｉｎｓｐ Ｓａｍ Ｓａｍｐｌｅ',
  ],
]
/** Names with marks that hide or turn round what they say. */
const hiding = [
  'Insp \u202eelpmaS maS',
  'Insp Sam\u200b Sample',
  '\u2066Insp Sam Sample\u2069',
  'Insp\u00ad Sam Sample',
]
const fileNames = ['spo-handover-\u202excod.age', 'spo-handover-\u200f4f7a09c2.age', '\u2067gpj.age\u2069']

async function falseSenders() {
  const reader = await aPerson()
  const { card } = await aCard({ name, role: 'supervisor' })
  await reader.handOver.trust(card)
  const faults: string[] = []
  for (const each of looksLike) faults.push(...(await taken(reader, each, words)))
  for (const each of hiding) faults.push(...(await taken(reader, each, refusal)))
  const turned = fileNames.map(withoutHiddenMarks).filter((each) => /[^\w.-]/.test(each))
  faults.push(...turned.map((each) => `a file name is shown as ${each}`))
  const made = await nameOfMade(reader, card.key)
  if (!/^spo-handover-[0-9a-f]{8}[.]age$/.test(made)) faults.push(`a file is named ${made}`)
  const tried = 2 * (looksLike.length + hiding.length)
  return {
    tried: `${looksLike.length} names like that of a contact, ${looksLike.filter(isForeign).length} of them with letters of another alphabet, each as a card and as the sender of a signed file: both give the six words, say that the key is another, and name such letters; ${hiding.length} names with marks that cannot be seen, refused; ${fileNames.length} file names shown without them`,
    figure: `${tried - faults.length} of ${tried} cards and files told, ${fileNames.length - turned.length} of ${fileNames.length} names stripped`,
    faults,
  }
}

type Told = { ok: boolean; words?: readonly string[]; told: string }
type Expected = (told: Told, called: string) => boolean

const isForeign = (called: string) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(called)
const words: Expected = ({ words: six, told }, called) =>
  six?.length === 6 && /otherKey|another key/.test(told) && isForeign(called) === /alphabet/.test(told)
const refusal: Expected = ({ ok, told }) => !ok && /cannot be seen/.test(told)

/** How a card and a file of somebody who calls themselves so are told. */
async function taken(reader: Person, called: string, expected: Expected): Promise<string[]> {
  const forger = await aCard({ name: called, role: 'supervisor' })
  const { card } = reader.card
  const { unsigned } = await twoPeople()
  const to = [{ key: card.key, name: card.name }]
  const contents = unsigned({ from: forger.card, to, payload: aReview() })
  const file = await writeHandOver(contents, forger.signer.sign, [card.recipient])
  const read = await reader.handOver.readCard(writeCard(forger.card))
  const opened = await reader.handOver.open(file)
  const asCard: Told = read.ok
    ? { ok: true, words: read.words, told: `${read.known} ${read.note ?? ''}` }
    : { ok: false, told: read.message }
  const asFile: Told = opened.ok ? { ok: true, told: 'accepted' } : { ...opened, told: opened.message }
  return [
    ...(expected(asCard, called) ? [] : [`the card of “${called}”: ${asCard.told}`]),
    ...(expected(asFile, called) && !asFile.ok ? [] : [`the file of “${called}”: ${asFile.told}`]),
  ]
}

async function nameOfMade({ handOver }: Person, key: string): Promise<string> {
  const expires = '2026-12-23T12:00:00.000Z'
  return (await handOver.seal({ payload: aReview(), to: [key], expires })).name
}
