import { useState } from 'react'
import { newestTemplates } from '#src/domain/conditions/newestTemplates.ts'
import { searchLibrary } from '#src/domain/conditions/searchLibrary.ts'
import type { ConditionCategory, ConditionTemplate } from '#src/domain/conditions/template.ts'
import { actPoints } from '#src/domain/law/act.ts'
import { Field } from '#src/ui/form/Field.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import { LegalPoint } from '../LegalPoint.tsx'
import type { ConditionStep } from './conditionSteps.ts'
import { FirstRows } from './FirstRows.tsx'
import { LibraryRow } from './LibraryRow.tsx'
import { wording } from './wording.ts'

type Props = {
  page: ConditionStep
  held: ReadonlySet<string>
  onAdd: (template: ConditionTemplate) => Promise<void>
}

const offered = newestTemplates()
const categories: readonly ConditionCategory[] = [
  'contact',
  'places',
  'watching',
  'online',
  'legal',
  'requirements',
]
const mostShown = 10
const aboutTags = /\b(?:tag(?:s|ged|ging)?|gps|electronic(?:ally)? monitor\w*)\b/i

/** The whole library, of both kinds: found by words, or by what it is about. What is typed is kept nowhere. */
export function LibrarySearch({ page, held, onAdd }: Props) {
  const [typed, setTyped] = useState('')
  const found = typed.trim() === '' ? undefined : searchLibrary(typed, offered)
  const rowsOf = (templates: readonly ConditionTemplate[]) =>
    templates.map((template) => (
      <LibraryRow
        key={template.code}
        page={page}
        template={template}
        held={held.has(template.code)}
        add={wording.addThis}
        onAdd={() => onAdd(template)}
      />
    ))
  return (
    <div id="items" className="app-folds">
      <Field id="search-library" label={wording.search} size="s" hint={wording.searchHint} error={undefined}>
        <TextInput
          id="search-library"
          name="search-library"
          value={typed}
          describedBy="search-library-hint"
          onEnter={() => undefined}
          onChange={setTyped}
        />
      </Field>
      <p className="govuk-body" role="status">
        {found && (found.length > 0 ? wording.found(found.length) : wording.noneFound)}
      </p>
      {aboutTags.test(typed) && <AboutTags />}
      {found
        ? found.length > 0 && <FirstRows rows={rowsOf(found)} most={mostShown} />
        : categories.map((category) => {
            const templates = offered.filter((template) => template.category === category)
            return (
              <LateDetails key={category} summary={`${wording.categories[category]} (${templates.length})`}>
                <FirstRows rows={rowsOf(templates)} />
              </LateDetails>
            )
          })}
    </div>
  )
}

function AboutTags() {
  return (
    <>
      <LegalPoint point={actPoints.tagging} />
      <p className="govuk-body">{wording.adding.tag}</p>
    </>
  )
}
