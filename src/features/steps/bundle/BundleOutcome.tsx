import type { BundleHit } from '#src/domain/checks/scanBundle.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { BundleMade } from '#src/features/drafts/services.ts'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { sizeWords } from './sizeWords.ts'
import type { Making } from './useBundle.ts'
import { wording } from './wording.ts'

const words = wording.make
/** Many courts’ mailboxes take no more than about this, in bytes. */
const large = 20_000_000

/** What came of a bundle: that it is there, what was left out of it, what was found in it; or why there is none. */
export function BundleOutcome({
  kind,
  made,
  notKept,
  isLate,
}: Extract<Making, { is: 'made' }> & { isLate: boolean }) {
  if (!made.ok) return <NotMade made={made} />
  return (
    <>
      <p className="govuk-body">{words.ready(made.pages, sizeWords(made.length))}</p>
      {made.length > large && <p className="govuk-body">{words.large}</p>}
      {isLate && kind === 'served' && <Moved moved={made.moved} />}
      {kind === 'served' && made.hits.length === 0 && <p className="govuk-body">{words.clean}</p>}
      {made.hits.length > 0 && <Hits heading={words.near} hits={made.hits} />}
      {made.leftOut.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{words.leftOut}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {made.leftOut.map(({ reference, reason }) => (
              <li key={reference}>
                {reference}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {notKept && (
        <Warning>
          {words.notKept}. {notKept}
        </Warning>
      )}
    </>
  )
}

function Moved({ moved }: { moved: readonly string[] }) {
  if (moved.length === 0) return <p className="govuk-body">{words.unmoved}</p>
  return <Warning>{words.moved(joinWords(moved))}</Warning>
}

function NotMade({ made }: { made: Exclude<BundleMade, { ok: true }> }) {
  if (made.because === 'stopped') return <p className="govuk-body">{words.stopped}</p>
  if (made.because !== 'withheld')
    return (
      <Warning>
        {words.failed}. {made.message}
      </Warning>
    )
  return (
    <>
      <Warning>{words.withheld}.</Warning>
      <Hits heading={words.mend} hits={made.hits} />
    </>
  )
}

/** Page and words of each place: they are the officer’s own data. */
function Hits({ heading, hits }: { heading: string; hits: readonly BundleHit[] }) {
  return (
    <>
      <p className="govuk-body">{heading}</p>
      <ul className="govuk-list govuk-list--bullet">
        {hits.map(({ page, found, what, stops }) => (
          <li key={`${page} ${found} ${what}`}>
            {words.page(page)}. {stops ? words.says(found, what) : words.nearly(found, what)}
          </li>
        ))}
      </ul>
    </>
  )
}
