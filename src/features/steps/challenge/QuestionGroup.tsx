import type { AttackGroup, AttackQuestion } from '#src/domain/attack/question.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { changePath, type HasItemPage } from '#src/features/wizard/paths.ts'
import { rowLinkId } from '#src/features/wizard/useReturned.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Pager } from '#src/ui/list/Pager.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { wording } from './wording.ts'

type Props = {
  group: AttackGroup
  questions: readonly AttackQuestion[]
  /** The question to which the officer comes back. */
  at: string | undefined
  size: number
  hasItemPage: HasItemPage
}

const keyOf = ({ code, where }: AttackQuestion) => (where.item ? `${code}.${where.item}` : code)

/** The questions of one group, those that are open first. */
export function QuestionGroup({ group, questions, at, size, hasItemPage }: Props) {
  const sorted = questions.toSorted((a, b) => Number(!!a.answered) - Number(!!b.answered))
  const { rows, ...paged } = usePaged(sorted, { first: sorted.findIndex((one) => keyOf(one) === at), size })
  const title = wording.groups[group]
  return (
    <section aria-labelledby={`challenge-${group}`}>
      <h2 className="govuk-heading-m" id={`challenge-${group}`}>
        {title} ({questions.length})
      </h2>
      {questions.length === 0 && <p className="govuk-body">{wording.none}</p>}
      <ul className="app-findings">
        {rows.map((question) => (
          <Question key={keyOf(question)} question={question} hasItemPage={hasItemPage} />
        ))}
      </ul>
      <Pager paged={paged} what={title} />
    </section>
  )
}

type OneProps = { question: AttackQuestion; hasItemPage: HasItemPage }

function Question({ question: one, hasItemPage }: OneProps) {
  const { file } = useCase()
  const key = keyOf(one)
  const href = changePath(file.id, one.where, { from: 'challenge', at: key, hasItemPage })
  return (
    <li className="app-findings__item">
      <Tag colour={one.answered ? 'grey' : 'yellow'}>{one.answered ? wording.answered : wording.open}</Tag>
      <p className="govuk-body">
        <strong>“{one.question}”</strong>
      </p>
      <p className="govuk-body">
        {wording.why} {one.why}
      </p>
      <p className="govuk-body">
        {one.answered ? `${wording.held} ${one.answered}` : `${wording.answer} ${one.answer}`}
      </p>
      <Link id={rowLinkId(key)} href={href}>
        {one.answered ? wording.look : wording.go}: {stepTitles[one.where.step]}
      </Link>
    </li>
  )
}
