import { type PrivateMark, privateMarks } from '#src/domain/share/privateMarks.ts'
import type { Share, SharedCondition } from '#src/domain/share/share.ts'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { words } from './wording.ts'

const { form } = words

/** Everything that goes out, with what looks private marked in the texts that an officer wrote. */
export function WhatGoesOut({ share }: { share: Share }) {
  const { conditions, maps, person, contact } = share
  const texts = conditions.flatMap(textsOf)
  const count = texts.reduce((sum, text) => sum + privateMarks(text, [person]).length, 0)
  return (
    <>
      <h2 className="govuk-heading-m">{form.goes}</h2>
      <p className="govuk-body">{form.goesLead}</p>
      <p className="govuk-body">
        <strong>{form.marked(count)}</strong>
        {JSON.stringify(share).includes('[withheld]') && ` ${form.withheld}`}
      </p>
      {conditions.length === 0 && <p className="govuk-body">{form.nothing}</p>}
      {conditions.map((condition) => (
        <SummaryCard key={condition.id} level={3} title={`Condition ${condition.number}`}>
          <SummaryList rows={rowsOf(condition, person)} />
        </SummaryCard>
      ))}
      {maps.map(({ number, title = '', words: inWords = '', picture }) => (
        <p key={number} className="govuk-body">
          {form.map(number, picture !== undefined)}. <Marked text={title} said={person} />.{' '}
          <Marked text={inWords} said={person} />
        </p>
      ))}
      <p className="govuk-body">{contact}</p>
    </>
  )
}

/** Each text of a condition beside what it is, so that an officer sees which came from the application. */
function rowsOf({ text, exceptions, where, purpose, question }: SharedCondition, person: string) {
  const marked = (words: string) => <Marked text={words} said={person} />
  return [
    { key: form.wording, value: marked(text) },
    ...exceptions.map((exception, at) => ({ key: form.exception(at + 1), value: marked(exception) })),
    ...(where ? [{ key: form.where, value: marked(where) }] : []),
    ...(purpose ? [{ key: form.purpose, value: `${purpose}.` }] : []),
    { key: form.question, value: question },
  ]
}

const textsOf = ({ text, exceptions, where }: SharedCondition): string[] => [
  text,
  ...exceptions,
  ...(where ? [where] : []),
]

function Marked({ text, said }: { text: string; said: string }) {
  const marks = privateMarks(text, [said])
  return pieces(text, marks).map(({ start, words: piece, marked }) =>
    marked ? <mark key={start}>{piece}</mark> : <span key={start}>{piece}</span>,
  )
}

function pieces(text: string, marks: readonly PrivateMark[]) {
  const edges = [0, ...marks.flatMap(({ start, end }) => [start, end]), text.length]
  return edges.slice(0, -1).map((start, at) => ({
    start,
    words: text.slice(start, edges[at + 1]),
    marked: at % 2 === 1,
  }))
}
