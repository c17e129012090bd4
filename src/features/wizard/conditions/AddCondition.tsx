import { useState } from 'react'
import { findTemplate, library } from '#src/domain/conditions/library.ts'
import type { ConditionCategory, ConditionTemplate } from '#src/domain/conditions/template.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import type { ConditionStep } from './conditionSteps.ts'
import { wording } from './wording.ts'

type Props = {
  step: ConditionStep
  onAdd: (template: ConditionTemplate) => Promise<void>
  onOwn: () => Promise<void>
}

const categories: readonly ConditionCategory[] = [
  'contact',
  'places',
  'watching',
  'online',
  'legal',
  'requirements',
]

/** The library, searched by words or code and grouped by what it is about, and the way to write one's own. */
export function AddCondition({ step, onAdd, onOwn }: Props) {
  const [search, setSearch] = useState('')
  const kind = step === 'prohibitions' ? 'prohibition' : 'requirement'
  const found = newestOf(kind).filter((template) => matches(template, search))
  return (
    <section aria-labelledby="add-condition">
      <h2 className="govuk-heading-m" id="add-condition">
        {wording.add}
      </h2>
      <Field id="search-library" label={wording.search} hint={wording.searchHint} error={undefined}>
        <TextInput
          id="search-library"
          name="search-library"
          value={search}
          describedBy="search-library-hint"
          onEnter={() => undefined}
          onChange={setSearch}
        />
      </Field>
      <div role="status">{found.length === 0 && <p className="govuk-body">{wording.noneFound}</p>}</div>
      {categories.map((category) => (
        <Category
          key={category}
          name={wording.categories[category]}
          templates={found.filter((template) => template.category === category)}
          onAdd={onAdd}
        />
      ))}
      <p className="govuk-body">{wording.ownHint}</p>
      <Button variant="secondary" onClick={() => void onOwn().catch(() => undefined)}>
        {wording.own}
      </Button>
    </section>
  )
}

type CategoryProps = { name: string; templates: readonly ConditionTemplate[]; onAdd: Props['onAdd'] }

function Category({ name, templates, onAdd }: CategoryProps) {
  if (templates.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">{name}</h3>
      <ul className="govuk-list">
        {templates.map((template) => (
          <li key={template.code} className="app-library__item">
            <strong>
              {template.title} ({template.code})
            </strong>
            <br />
            {wording.protectsAgainst}: {template.protectsAgainst}
            <br />
            <LinkButton onClick={() => void onAdd(template).catch(() => undefined)}>
              {wording.addThis} <VisuallyHidden>{template.title}</VisuallyHidden>
            </LinkButton>
          </li>
        ))}
      </ul>
    </>
  )
}

function newestOf(kind: ConditionTemplate['kind']): ConditionTemplate[] {
  return library.filter((template) => template.kind === kind && findTemplate(template.code) === template)
}

function matches({ code, title, protectsAgainst, category }: ConditionTemplate, search: string): boolean {
  const words = `${code} ${title} ${protectsAgainst} ${wording.categories[category]}`.toLowerCase()
  return words.includes(search.trim().toLowerCase())
}
