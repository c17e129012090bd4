import { type RefObject, useEffect, useState } from 'react'
import type { Span } from '#src/domain/wordingRules/rule.ts'
import type { Action } from '#src/ui/action/ActionItem.tsx'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import type { TextAreaHandle } from '#src/ui/form/TextArea.tsx'
import { AuthorityNote } from '../AuthorityNote.tsx'
import { useOpenTodo } from '../openTodo.ts'
import { SeverityTag } from '../SeverityTag.tsx'
import type { Remark } from './linesUnder.ts'
import type { Remarks } from './useRemarks.ts'
import { wording } from './wording.ts'

type Props = {
  text: string
  remarks: Remarks
  /** The box that holds the text; none where it is only read. */
  box?: RefObject<TextAreaHandle | null>
}

const { remarks: words } = wording
/** A screen reader is not interrupted at every key. */
const pause = 1000
/** More than this would push the rest of the form out of reach. */
const atOnce = 6

/** What the wording rules say of a text, by place, each with the words it means and the way to mend them. */
export function WordingFindings({ text, remarks: { findings, failed }, box }: Props) {
  const count = findings.length
  const [opened] = useState(text)
  const [said, setSaid] = useState('')
  const openTodo = useOpenTodo()
  const [all, setAll] = useState(false)

  // The browser's timer: what is said waits until the officer stops typing.
  useEffect(() => {
    if (text === opened) return
    const timer = setTimeout(() => setSaid(text.trim() === '' ? '' : words.count(count)), pause)
    return () => clearTimeout(timer)
  }, [count, text, opened])

  const put = ([start, end]: Span, to: string) => {
    box?.current?.replace(start, end, to)
    setSaid(to.trim() ? words.changed(to.trim()) : words.takenOut)
  }
  return (
    <>
      <div className="govuk-visually-hidden" role="status">
        {said}
      </div>
      {failed && <p className="govuk-body">{words.failed}</p>}
      {count > 0 && (
        <>
          <h3 className="govuk-heading-s">{words.count(count)}</h3>
          <ul className="app-findings">
            {(all ? findings : findings.slice(0, atOnce)).map((finding) => (
              <li key={`${finding.rule} ${finding.span}`} className="app-findings__item">
                <SeverityTag severity={finding.severity} />
                <p className="govuk-body">{sentences(finding, text)}</p>
                {finding.suggestion && <p className="govuk-body">{finding.suggestion}</p>}
                <AuthorityNote authority={finding.authority} />
                {box && <ActionList actions={actionsOf(finding, text, box, put)} />}
              </li>
            ))}
          </ul>
          {findings.some(({ severity }) => severity === 'explain') && (
            <p className="govuk-body">
              {words.reason} <LinkButton onClick={openTodo}>{words.todo}</LinkButton>
            </p>
          )}
          {count > atOnce && (
            <p className="govuk-body">
              <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
                {all ? words.fewer : words.more(count - atOnce)}
              </LinkButton>
            </p>
          )}
        </>
      )}
    </>
  )
}

/** The remark, and the words it means unless it names them. */
function sentences({ message, span }: Remark, text: string): string {
  const quote = quoted(text, span)
  return message.includes(text.slice(...span).trim()) ? message : `${message} ${words.about(quote)}`
}

function actionsOf(
  { span, replacement, replaces = span }: Remark,
  text: string,
  box: NonNullable<Props['box']>,
  put: (span: Span, to: string) => void,
): Action[] {
  const quote = quoted(text, span)
  const show = { text: words.show, about: quote, onClick: () => box.current?.select(...span) }
  if (replacement === undefined) return [show]
  const to = replacement.trim()
  return [
    {
      text: to ? words.changeTo(to) : words.takeOut(quote),
      ...(to ? { about: words.inPlaceOf(quoted(text, replaces)) } : {}),
      onClick: () => put(replaces, replacement),
    },
    show,
  ]
}

const longest = 80

function quoted(text: string, span: Span): string {
  const own = text.slice(...span).trim()
  return `“${own.length > longest ? `${own.slice(0, longest)}…` : own}”`
}
