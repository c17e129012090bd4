import { useState } from 'react'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { type SettleableText, settleableTexts } from '#src/domain/review/settleableTexts.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { useReferenceMarks } from '#src/features/wizard/useReferenceMarks.ts'
import { Field } from '#src/ui/form/Field.tsx'
import { Pager } from '#src/ui/list/Pager.tsx'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import { useReview } from '../reviewContext.ts'
import { ProposeWording } from './ProposeWording.tsx'
import { textName } from './textName.ts'
import { wordingWords as words } from './wordingWords.ts'

const stepId = 'wording-step'

/** The texts of one page that served papers print, each with the way to propose other words for it. */
export function SettleableTexts({ me }: { me: Signatory }) {
  const { file } = useReview()
  const texts = settleableTexts(file)
  const steps = [...new Set(texts.map(({ where }) => where.step))]
  const [wanted, setWanted] = useState<string>('prohibitions')
  const step = steps.find((one) => one === wanted) ?? steps[0]
  const { rows, start, ...paged } = usePaged(
    texts.filter(({ where }) => where.step === step),
    { size: 10 },
  )
  return (
    <section aria-labelledby="settleable">
      <h2 className="govuk-heading-m" id="settleable">
        {words.texts}
      </h2>
      <Field id={stepId} label={words.page} error={undefined}>
        <select
          className="govuk-select"
          id={stepId}
          value={step}
          autoComplete="off"
          onChange={(event) => {
            setWanted(event.target.value)
            start()
          }}
        >
          {steps.map((one) => (
            <option key={one} value={one}>
              {stepTitles[one]}
            </option>
          ))}
        </select>
      </Field>
      {rows.map((text) => (
        <TextCard key={text.path.join('.')} text={text} me={me} />
      ))}
      <Pager paged={paged} what={words.texts} />
    </section>
  )
}

function TextCard({ text, me }: { text: SettleableText; me: Signatory }) {
  const { file, draft } = useReview()
  const { toText } = useReferenceMarks()
  const path = text.path.join('.')
  const mine = draft.review?.redlines?.find(
    ({ by, decision, where, path: at }) =>
      !decision && by.key === me.key && where.step === text.where.step && at.join('.') === path,
  )
  return (
    <SummaryCard title={textName(file, text)} level={3}>
      <p className="govuk-body app-words">{toText(text.text)}</p>
      <LateDetails summary={mine ? words.proposeAgain : words.propose}>
        <ProposeWording key={mine?.at} text={text} mine={mine} me={me} />
      </LateDetails>
    </SummaryCard>
  )
}
