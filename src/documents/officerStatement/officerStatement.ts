import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { type StatementPart, statementParts } from '#src/domain/case/statement.ts'
import { counted } from '#src/domain/shared/counted.ts'
import type { Block, Gap, Text } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { openingRows, paperOpening, type Row } from '../paperOpening.ts'
import { numbered, paragraph } from '../paragraphs.ts'
import { gap, phrase, strong } from '../phrase.ts'

export const officerStatementTitle = 'Statement of the lead officer'

/** How the parts of the statement are called, in the paper and on the page. */
export const partTitles: Record<StatementPart, string> = {
  about: 'About me',
  knowledge: 'How I know what I say',
  background: 'The people concerned',
  acts: 'What happened',
  pattern: 'What the acts show together',
  impact: 'The effect',
  risk: 'The risk',
  tried: 'What has been tried and considered',
  conditions: 'What is asked for, and why',
  views: 'The views of the people to be protected',
  disclosure: 'What helps the defendant',
  exhibits: 'The exhibits that I produce',
  other: 'Other matters',
}

type Statement = NonNullable<ServedCase['statement']>

/**
 * The lead officer’s own statement, part by part, each paragraph in the voice that says how the officer knows it. The force’s
 * declaration stands in it only once every suggestion is decided and every paragraph has its source.
 */
export function officerStatement(served: ServedCase, declaration: string): Block[] {
  const { statement } = served
  return numbered([
    ...paperOpening(officerStatementTitle, [...openingRows(served), ...makerRows(served)]),
    ...(statement && isBegun(statement)
      ? statementParts.flatMap((part) => partSection(part, statement))
      : [toWrite]),
    ...declared(served, declaration),
  ])
}

/** What the statement lacks, which makes it a draft, whatever else is; undefined once it is finished. */
export function statementLacks({ statement }: ServedCase): Gap | undefined {
  const lacks = (what: string): Gap => ({ what, step: 'statement' })
  if (!statement || !isBegun(statement)) return lacks('its paragraphs: none is accepted or written yet')
  const open = statement.open.reduce((sum, { count }) => sum + count, 0)
  if (open > 0) return lacks(`a decision on ${counted(open, 'suggested paragraph')}`)
  const unsourced = withoutSource(statement)
  return unsourced > 0 ? lacks(`the text or the source of ${counted(unsourced, 'paragraph')}`) : undefined
}

/** Whether the statement is not finished. */
export const isStatementUnfinished = (served: ServedCase): boolean => statementLacks(served) !== undefined

/** The paragraphs of the statement without title and declaration, or the one in hand, for the page beside the form. */
export function statementSection({ statement }: ServedCase, item?: string): Block[] {
  if (!statement || !isBegun(statement)) return [toWrite]
  const inHand = statement.paragraphs.find(({ id }) => id === item)
  if (inHand)
    return [{ kind: 'heading', level: 2, text: partTitles[inHand.part ?? 'other'] }, inVoice(inHand)]
  return statementParts.flatMap((part) => partSection(part, statement))
}

const toWrite: Block = {
  kind: 'missing',
  what: 'the lead officer’s statement: no paragraph is accepted or written yet',
  step: 'statement',
}

const isBegun = ({ paragraphs }: Statement) => paragraphs.length > 0

const withoutSource = ({ paragraphs }: Statement) =>
  paragraphs.filter(({ voice, text }) => voice === undefined || !text).length

function makerRows({ applicant: { officer, force } }: ServedCase): Row[] {
  const maker = [officer.rank, officer.number, officer.name].filter(Boolean).join(' ')
  return [
    {
      label: 'Statement of',
      value:
        officer.name && force
          ? `${maker}, ${force}`
          : { what: 'the name of the officer and the force', step: 'applicant' },
    },
    { label: 'Pages', value: 'As numbered at the foot of each page' },
  ]
}

function partSection(part: StatementPart, { paragraphs, open }: Statement): Block[] {
  const own = paragraphs.filter((one) => one.part === part)
  const undecided = open.find((one) => one.part === part)
  if (own.length === 0 && !undecided) return []
  return [
    { kind: 'heading', level: 2, text: partTitles[part] },
    ...own.map(inVoice),
    ...(undecided ? [{ kind: 'missing', ...gapOf(undecided.count) } as const] : []),
  ]
}

function gapOf(count: number): Gap {
  return {
    what: `whether the officer accepts or leaves out ${counted(count, 'suggested paragraph')}`,
    step: 'statement',
  }
}

function inVoice({ voice, text }: Statement['paragraphs'][number]): Block {
  const said: Text = text?.trim() ? fullStop(text.replace(/\s*\n\s*/g, ' ')) : gap('the paragraph')
  if (voice === undefined) return paragraph(phrase`${gap('how the officer knows this')} ${said}`)
  return paragraph(voice === '' ? said : phrase`${strong(voice)} ${said}`)
}

function declared({ applicant: { officer }, statement }: ServedCase, declaration: string): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: 'Declaration' }
  const waiting = !statement || !isBegun(statement) || statement.open.length > 0
  if (waiting || withoutSource(statement) > 0) {
    const what = waiting
      ? 'the declaration, which is offered once the statement is finished'
      : 'the declaration, which is offered once each paragraph says how the officer knows it'
    return [heading, { kind: 'missing', what, step: 'statement' }]
  }
  return [
    heading,
    declaration.trim() === ''
      ? { kind: 'missing', what: 'the declaration that the force uses', step: 'applicant' }
      : { kind: 'paragraph', text: declaration.trim(), keepWithNext: true },
    {
      kind: 'signature',
      role: 'Officer who makes this statement',
      lines: [
        { label: 'Signature' },
        { label: 'Name', ...(officer.name ? { value: officer.name } : {}) },
        { label: 'Pages, each signed' },
        { label: 'Date' },
      ],
    },
  ]
}
