import { MarkedText } from '#src/ui/form/MarkedText.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { MovedText } from './MovedText.tsx'
import { type CheckedText, useRemarks } from './useRemarks.ts'
import { WordingFindings } from './WordingFindings.tsx'
import { wording } from './wording.ts'

const { item } = wording

type Props = {
  asked: CheckedText
  error?: string | undefined
  /** The questions that are not answered yet. */
  lacking?: string | undefined
  /** What the wording would be by the case as it is now. */
  now?: string | undefined
  onTake?: (text: string) => void
}

/** A wording of the library as the papers have it, what is still missing for it, and what the rules say of it. */
export function Reading({ asked, error, lacking, now, onTake }: Props) {
  const remarks = useRemarks(asked)
  const { text } = asked
  return (
    <>
      <Inset>
        <h3 className="govuk-heading-s">{item.asRead}</h3>
        {error && <p className="govuk-error-message">{error}</p>}
        <div role="status">
          {text && (
            <p className="govuk-body">
              The defendant <MarkedText text={text} marks={remarks.marks} />
            </p>
          )}
          {lacking !== undefined && (
            <p className="govuk-body">
              {item.missing} {lacking}
            </p>
          )}
        </div>
        {onTake && <MovedText kept={text} now={now} before="The defendant " onTake={onTake} />}
      </Inset>
      <WordingFindings text={text} remarks={remarks} />
    </>
  )
}
