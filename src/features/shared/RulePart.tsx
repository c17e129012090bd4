import type { Control } from 'react-hook-form'
import { conditionAnswers } from '#src/domain/review/consultations.ts'
import type { Share, SharedCondition } from '#src/domain/share/share.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { MapPicture } from './MapPicture.tsx'
import type { NoteAnswers } from './noteAnswers.ts'
import { sentenceOf } from './sentenceOf.ts'
import { words } from './wording.ts'

const { rule } = words

type Props = { share: Share; at: number; control: Control<NoteAnswers> }

/** One rule: what it says, where and until when, what it is for, its map, the question, and room for the person’s own words. */
export function RulePart({ share, at, control }: Props) {
  const condition = share.conditions[at]
  if (!condition) return null
  const maps = share.maps.filter(({ conditions }) => conditions.includes(condition.number))
  return (
    <>
      <Said condition={condition} />
      {maps.map((map) => (
        <MapPicture key={map.number} map={map} />
      ))}
      <FormRadios
        control={control}
        name={`answers.${at}.answer`}
        legend={rule.legend}
        hint={condition.question}
        options={conditionAnswers.map((value) => ({
          value,
          label: rule.answers[value].label,
          conditional: (
            <FormTextArea
              control={control}
              name={`answers.${at}.words`}
              label={rule.answers[value].words}
              rows={4}
            />
          ),
        }))}
      />
    </>
  )
}

function Said({ condition }: { condition: SharedCondition }) {
  const { text, exceptions, purpose, lastDay, where, interim } = condition
  const more = [
    ...(lastDay ? [rule.lastDay(longDate(lastDay))] : []),
    ...(where ? [rule.where(where)] : []),
    ...(interim ? [rule.interim] : []),
  ]
  return (
    <>
      <Inset>{sentenceOf(text)}</Inset>
      {exceptions.length > 0 && (
        <>
          <p className="govuk-body">{rule.but}</p>
          <ul className="govuk-list govuk-list--bullet">
            {exceptions.map((exception) => (
              <li key={exception}>{exception}</li>
            ))}
          </ul>
        </>
      )}
      {purpose && (
        <p className="govuk-body">
          <strong>{rule.purpose}:</strong> {purpose}.
        </p>
      )}
      {more.map((line) => (
        <p key={line} className="govuk-body">
          {line}
        </p>
      ))}
      <p className="govuk-body-s">{rule.who}</p>
    </>
  )
}
