import type { Paper } from '#src/documents/blocks.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { Pager } from '#src/ui/list/Pager.tsx'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { Redline } from '../Redline.tsx'
import { audienceWords, headText, noteWords, placeText } from './checkWords.ts'
import type { FileCheck, Findings } from './compareFile.ts'
import type { Difference } from './wordDifferences.ts'

type Props = { check: FileCheck; against: string; ownHeads: ReadonlySet<string> | undefined }

/** Which paper a file is, and whether and where it differs from it. */
export function CheckedPaper({ check, against, ownHeads }: Props) {
  if (check.is === 'unlike') return <Unlike nearest={check.nearest} />
  const name = `“${check.paper.title}”, ${audienceWords[check.paper.audience]}`
  if (check.is === 'other')
    return (
      <NotificationBanner title="Not the same" heading={`The file is most like ${name}.`}>
        <p className="govuk-body">So much of it differs that it is another version or another paper.</p>
      </NotificationBanner>
    )
  return (
    <>
      {check.is === 'same' ? (
        <Same name={name} against={against} />
      ) : (
        <Differs name={name} findings={check} />
      )}
      {check.heads.map((head) => (
        <Head key={head} head={head} ownHeads={ownHeads} />
      ))}
      <MadeAnew paper={check.paper} />
    </>
  )
}

function Unlike({ nearest }: { nearest: string | undefined }) {
  return (
    <NotificationBanner title="No such paper" heading="The file is none of the papers of this application.">
      {nearest && <p className="govuk-body">The paper that it is least unlike is “{nearest}”.</p>}
      <p className="govuk-body">A bundle is not compared: check each paper by itself.</p>
    </NotificationBanner>
  )
}

function Same({ name, against }: { name: string; against: string }) {
  return (
    <NotificationBanner kind="success" title="The same" heading={`The file is ${name}.`}>
      <p className="govuk-body">Every word, number and mark of its text agrees. Compared with: {against}.</p>
    </NotificationBanner>
  )
}

function Differs({ name, findings }: { name: string; findings: Findings }) {
  const { differences, edges, notes, pictures, drawn } = findings
  const { rows, ...paged } = usePaged(differences)
  const others = [
    ...edges.map((line) => `At the head or the foot of a page stands: “${line}”.`),
    ...notes.map((note) => noteWords[note]),
    ...(drawn ? ['The words in its drawings are others.'] : []),
    ...(pictures
      ? [`It has ${counted(pictures.found, 'picture')}; the paper has ${pictures.expected}.`]
      : []),
  ]
  return (
    <>
      <NotificationBanner title="Not the same" heading={`The file differs from ${name}.`}>
        <p className="govuk-body">
          {differences.length > 0
            ? `Its text differs in ${counted(differences.length, 'place')}.`
            : 'Its text agrees word for word, but something else differs.'}
        </p>
      </NotificationBanner>
      {others.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {others.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {rows.length > 0 && <Differences rows={rows} from={paged.from} />}
      <Pager paged={paged} what="differences" />
    </>
  )
}

function Differences({ rows, from }: { rows: readonly Difference[]; from: number }) {
  return (
    <SummaryList
      rows={rows.map((difference, at) => ({
        id: String(from + at),
        key: placeText(difference),
        value: (
          <>
            … {difference.before} <Redline before={difference.expected} after={difference.found} />{' '}
            {difference.after} …
          </>
        ),
      }))}
    />
  )
}

function Head({ head, ownHeads }: { head: string; ownHeads: ReadonlySet<string> | undefined }) {
  const found =
    ownHeads === undefined
      ? ''
      : ownHeads.has(head)
        ? ', an entry of the record of this vault'
        : ', which is not in the record of this vault'
  return (
    <p className="govuk-body">
      Its foot names the audit record {headText(head)}
      {found}.
    </p>
  )
}

function MadeAnew({ paper }: { paper: Paper }) {
  return (
    <p className="govuk-hint">
      Underlined: the file says so and the paper does not. Struck through: the paper says so and the file does
      not. The paper was made anew as of the day {longDate(paper.madeOn)}. Text is compared; pictures,
      drawings and what covers words are not: look at the pages.
    </p>
  )
}
