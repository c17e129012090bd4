import type { LegalTest } from '#src/domain/grounds/proposals.ts'
import { stepPath, withReturn } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { useReview } from '../reviewContext.ts'
import { useReadWords } from '../useReadWords.ts'
import { inShort } from './inShort.ts'
import { overviewWords } from './overviewWords.ts'
import { supportOf } from './supportOf.ts'

const tests = ['stalking', 'risk', 'necessity'] as const

/** The three tests of SPA 2019 s.1(1), each with the officer’s reasoning in short and what supports it. */
export function ThreeTests() {
  return (
    <section aria-labelledby="three-tests">
      <h2 className="govuk-heading-m" id="three-tests">
        {overviewWords.tests}
      </h2>
      {tests.map((test) => (
        <Test key={test} test={test} />
      ))}
    </section>
  )
}

function Test({ test }: { test: LegalTest }) {
  const { file } = useReview()
  const { read } = useReadWords()
  const reasoning = read(file[test]?.reasoning)
  const short = inShort(reasoning)
  const title = overviewWords.test[test]
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <p className="govuk-body app-words">{short || overviewWords.nothing}</p>
      {short !== reasoning && (
        <Details summary={`${overviewWords.whole}: ${title}`}>
          <div className="app-words">{reasoning}</div>
        </Details>
      )}
      <SummaryList rows={supportOf(test, file, read)} />
      <p className="govuk-body">
        <Link href={withReturn(stepPath(file.id, test), 'review')}>
          {overviewWords.open}
          <VisuallyHidden>: {title}</VisuallyHidden>
        </Link>
      </p>
    </>
  )
}
