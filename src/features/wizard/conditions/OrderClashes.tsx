import type { Finding, Where } from '#src/domain/checks/finding.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { useCase } from '../caseContext.ts'
import { FindingList } from '../FindingList.tsx'
import { itemPath, stepPath } from '../paths.ts'
import { RulesFailed } from '../RulesFailed.tsx'
import { wording } from './wording.ts'

const { clashes: words } = wording

/** What of the whole order does not go together: both sides of each, what mends it, and the reason where both stay. */
export function OrderClashes() {
  const { findings, rules } = useCase()
  const clashes = findings.filter(({ code }) => code.startsWith('clash-'))
  if (rules === 'failed') return <RulesFailed />
  return (
    <>
      <h2 className="govuk-heading-m">{words.heading(clashes.length)}</h2>
      <p className="govuk-body">{clashes.length > 0 ? words.lead : words.none}</p>
      {clashes.length > 0 && (
        <FindingList
          findings={clashes}
          what={words.what}
          place={(finding) => <BothSides finding={finding} />}
        />
      )}
    </>
  )
}

function BothSides({ finding: { where, other } }: { finding: Finding }) {
  return (
    <p className="govuk-body">
      <Side where={where} />
      {other && (
        <>
          {' · '}
          <Side where={other} />
        </>
      )}
    </p>
  )
}

/** A condition by its number, on its own page; anything else by the page that it is entered on. */
function Side({ where: { step, item } }: { where: Where }) {
  const file = useCase().draft.case
  const number = item && conditionNumbers(file).get(item)
  if (!number || (step !== 'prohibitions' && step !== 'requirements'))
    return <Link href={stepPath(file.id, step)}>{stepTitles[step]}</Link>
  return <Link href={itemPath(file.id, step, item)}>{`${wording[step].one} ${number}`}</Link>
}
