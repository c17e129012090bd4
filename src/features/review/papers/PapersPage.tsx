import { useState } from 'react'
import type { Paper } from '#src/documents/blocks.ts'
import { profileOf } from '#src/domain/case/profileOf.ts'
import { useDeliveredProfile } from '#src/features/wizard/papers/useDeliveredProfile.ts'
import { useWrittenPapers } from '#src/features/wizard/papers/useWrittenPapers.ts'
import { Field } from '#src/ui/form/Field.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { ReviewPage } from '../ReviewPage.tsx'
import { useReview } from '../reviewContext.ts'
import { BesidePaper } from './BesidePaper.tsx'
import { papersWords as words } from './papersWords.ts'
import { ReadPaper } from './ReadPaper.tsx'
import { useSelectedWords } from './useSelectedWords.ts'

/** The papers that are served, one at a time, beside the findings and comments on what they say. */
export function PapersPage() {
  const { file } = useReview()
  const profile = profileOf(file, useDeliveredProfile())
  const written = useWrittenPapers(profile)
  const [wanted, setWanted] = useState<string>()
  const { frame, selected, drop } = useSelectedWords()
  const papers = written?.ok ? written.papers.filter(({ audience }) => audience === 'serve-and-lodge') : []
  const paper = papers.find(({ stem }) => stem === wanted) ?? papers[0]
  return (
    <ReviewPage
      title={words.title}
      wide
      panelLabel={words.beside}
      panel={paper && <BesidePaper key={paper.stem} paper={paper} selected={selected} onDrop={drop} />}
    >
      <p className="govuk-body">{words.lead}</p>
      {!profile && <Warning>{words.noProfile}</Warning>}
      {profile && !written && (
        <p className="govuk-body" role="status">
          {words.writing}
        </p>
      )}
      {written && !written.ok && <NotificationBanner title={words.failed} heading={written.message} />}
      {written?.ok && papers.length === 0 && <p className="govuk-body">{words.none}</p>}
      {paper && (
        <>
          <ChoosePaper papers={papers} chosen={paper} onChoose={setWanted} />
          <div ref={frame}>
            <ReadPaper key={paper.stem} paper={paper} />
          </div>
        </>
      )}
    </ReviewPage>
  )
}

type ChooseProps = { papers: readonly Paper[]; chosen: Paper; onChoose: (stem: string) => void }

function ChoosePaper({ papers, chosen, onChoose }: ChooseProps) {
  return (
    <Field id="paper" label={words.paper} error={undefined}>
      <select
        className="govuk-select"
        id="paper"
        value={chosen.stem}
        autoComplete="off"
        onChange={(event) => onChoose(event.target.value)}
      >
        {papers.map(({ stem, title }) => (
          <option key={stem} value={stem}>
            {title}
          </option>
        ))}
      </select>
    </Field>
  )
}
