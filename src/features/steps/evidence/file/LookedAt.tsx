import { useRef, useState } from 'react'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useStepChange } from '#src/features/wizard/useStepChange.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { wording } from '../fileWording.ts'
import { withLook, withoutLook } from './exhibitEdits.ts'

type Look = { page?: number | undefined; by?: string | undefined; on?: string | undefined }

type Props = {
  id: string
  page: number
  canBeRead: boolean
  looks: readonly Look[]
  /** Shows the next page to look at; false where there is none. */
  onLooked: () => boolean
}

/** Whether somebody has looked at a page that no program can read: who and when, or a box to say so. */
export function LookedAt({ id, page, canBeRead, looks, onLooked }: Props) {
  const change = useStepChange('evidence')
  const heading = useRef<HTMLHeadingElement>(null)
  const look = looks.find((one) => one.page === page)
  const takeBack = () => void change(withoutLook(id, page)).catch(() => undefined) // the save mark says that it failed
  return (
    <section aria-labelledby="looked">
      <h2 className="govuk-heading-m" id="looked" tabIndex={-1} ref={heading}>
        {wording.looked}
      </h2>
      <p className="govuk-body">{canBeRead ? wording.canBeRead : wording.cannotBeRead}</p>
      {look?.by && look.on && (
        <p className="govuk-body">
          {wording.lookedBy(look.by, longDate(look.on))}{' '}
          <LinkButton onClick={takeBack}>{wording.takeBack}</LinkButton>
        </p>
      )}
      {!canBeRead && !look?.by && (
        <SayLooked
          {...{ id, page }}
          lastName={looks.at(-1)?.by ?? ''}
          // The box goes once nothing is left: the focus must not go with it.
          onLooked={() => !onLooked() && heading.current?.focus()}
        />
      )}
    </section>
  )
}

type Saying = Pick<Props, 'id' | 'page'> & { lastName: string; onLooked: () => void }

function SayLooked({ id, page, lastName, onLooked }: Saying) {
  const { today } = useServices()
  const change = useStepChange('evidence')
  const [by, setBy] = useState(lastName)
  const [isMissing, setIsMissing] = useState(false)
  const say = () => {
    setIsMissing(by.trim() === '')
    if (by.trim() === '') return
    const saved = change(withLook(id, { page, by: by.trim(), on: today() }))
    saved.then(onLooked).catch(() => undefined) // the save mark says that it failed
  }
  return (
    <>
      <Field id="looked-by" label={wording.name} error={isMissing ? wording.nameNeeded : undefined}>
        <TextInput
          id="looked-by"
          name="looked-by"
          value={by}
          width={20}
          error={isMissing}
          describedBy={isMissing ? 'looked-by-error' : undefined}
          onChange={setBy}
          onEnter={say}
        />
      </Field>
      <Button onClick={say}>{wording.lookedAt}</Button>
    </>
  )
}
