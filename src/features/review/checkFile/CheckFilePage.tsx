import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { profileOf } from '#src/domain/case/profileOf.ts'
import { useDeliveredProfile } from '#src/features/wizard/papers/useDeliveredProfile.ts'
import { Field } from '#src/ui/form/Field.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { ReviewPage } from '../ReviewPage.tsx'
import { useReview } from '../reviewContext.ts'
import { signatoryText } from '../signatoryText.ts'
import { useVerdicts } from '../useVerdicts.ts'
import { useReadVersion, useVersions } from '../useVersions.ts'
import { CheckedPaper } from './CheckedPaper.tsx'
import { type CheckedAgainst, checkedAgainst } from './checkedAgainst.ts'
import { againstText } from './checkWords.ts'
import { type Checked, useCheckFile } from './useCheckFile.ts'

/** Whether a PDF or a Word file in hand says what a paper of the signed application says. */
export function CheckFilePage() {
  const against = useCheckedAgainst()
  const { file } = useReview()
  const profile = profileOf(file, useDeliveredProfile())
  return (
    <ReviewPage title="Check a file">
      <p className="govuk-body">
        Choose a PDF or a Word file (.docx). Its words are compared with each paper of this application, made
        anew from the version that you choose. The file is read on this computer only, and nothing of it is
        kept.
      </p>
      {profile === null && <Warning>The force’s values could not be read, so no paper can be made.</Warning>}
      {profile && against && (
        <>
          {against.lost.map(({ id, statement }) => (
            <Inset key={id}>
              The version that {signatoryText(statement.by)} signed is not kept on this computer.
            </Inset>
          ))}
          <Check versions={against.versions} />
        </>
      )}
    </ReviewPage>
  )
}

/** The versions that a file may be compared with; undefined while they are looked for. */
function useCheckedAgainst() {
  const { draft, seq } = useReview()
  const verdicts = useVerdicts()
  const lines = useVersions()
  const read = useReadVersion()
  const { data } = useQuery({
    queryKey: ['signed versions', draft.case.id, seq],
    queryFn: () => checkedAgainst({ draft, seq, verdicts: verdicts ?? new Map(), lines: lines ?? [], read }),
    enabled: verdicts !== undefined && lines !== undefined,
    gcTime: 0,
    networkMode: 'always',
    retry: false,
  })
  return data
}

function Check({ versions }: { versions: readonly CheckedAgainst[] }) {
  const [chosen, setChosen] = useState(0)
  const [checked, setChecked] = useState<Checked | 'checking'>()
  const [select, input] = [useId(), useId()]
  const version = versions[chosen] ?? versions[0]
  const checkFile = useCheckFile()
  const check = async (file: File) => {
    if (!version) return
    setChecked('checking')
    setChecked(await checkFile(file, version))
  }
  return (
    <>
      <form autoComplete="off">
        <Field id={select} label="Compare with" error={undefined}>
          <select
            className="govuk-select"
            id={select}
            value={chosen}
            autoComplete="off"
            onChange={(event) => {
              setChosen(Number(event.target.value))
              setChecked(undefined)
            }}
          >
            {versions.map(({ seq, signOff }, at) => (
              <option key={signOff?.id ?? seq} value={at}>
                {againstText(signOff)}
              </option>
            ))}
          </select>
        </Field>
        <Field id={input} label="File to check" error={undefined}>
          <input
            id={input}
            type="file"
            className="govuk-file-upload"
            accept=".pdf,.docx"
            autoComplete="off"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) void check(file)
              currentTarget.value = ''
            }}
          />
        </Field>
      </form>
      <div role="status">
        {checked === 'checking' && <p className="govuk-body">Reading and comparing…</p>}
      </div>
      {typeof checked === 'object' && <Result checked={checked} against={againstText(version?.signOff)} />}
    </>
  )
}

function Result({ checked, against }: { checked: Checked; against: string }) {
  if (!checked.ok) return <NotificationBanner title="The file was not compared" heading={checked.message} />
  return <CheckedPaper check={checked.check} against={against} ownHeads={checked.ownHeads} />
}
