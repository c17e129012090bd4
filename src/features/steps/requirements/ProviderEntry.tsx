import { useWatch } from 'react-hook-form'
import type { Requirement } from '#src/domain/case/condition.ts'
import type { DirectoryEntry } from '#src/domain/case/profile.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import type { PageForm } from '#src/features/wizard/useStepForm.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'

type Props = { form: PageForm<Unfinished<Requirement>, Requirement>; entry: DirectoryEntry }

const words = wording.provider.entry
const fillable = ['contact', 'sessions', 'reports', 'pays'] as const

/** What the force’s list knows of the provider. It fills what is empty, on request, and changes nothing that was entered. */
export function ProviderEntry({ form: { control, setValue }, entry }: Props) {
  const entered: Partial<Record<string, unknown>> = useWatch({ control, name: 'provider' }) ?? {}
  const { programme, place, whoMay, waiting } = entry
  const empty = fillable.flatMap((key) => {
    const text = entry[key]
    return text && !entered[key] ? [{ key, text }] : []
  })
  const fill = () => {
    for (const { key, text } of empty) setValue(`provider.${key}`, text, { shouldDirty: true })
  }
  return (
    <Inset>
      <p className="govuk-body">
        {[
          words.programme(programme),
          place && words.place(place),
          whoMay && words.whoMay(whoMay),
          waiting !== undefined && words.waiting(waiting),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {empty.length > 0 && <LinkButton onClick={fill}>{words.fill}</LinkButton>}
    </Inset>
  )
}
