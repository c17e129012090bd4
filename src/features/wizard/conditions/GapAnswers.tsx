import type { Condition } from '#src/domain/conditions/condition.ts'
import { conditionsMeantFor } from '#src/domain/conditions/conditionsMeantFor.ts'
import type { ActsOfKind } from '#src/domain/conditions/coverage.ts'
import { templateOf } from '#src/domain/conditions/library.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { actNumbers, conditionNumbers } from '#src/domain/grounds/numbering.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { useCase } from '../caseContext.ts'
import { actsWords } from './actsWords.ts'
import { type ConditionStep, conditionsOfStep } from './conditionSteps.ts'
import { conditionTitle } from './conditionTitle.ts'
import { FirstRows } from './FirstRows.tsx'
import { LibraryRow } from './LibraryRow.tsx'
import { wording } from './wording.ts'

type Props = {
  page: ConditionStep
  gap: ActsOfKind
  /** Conditions of the library that would answer it, the narrowest first. */
  templates: readonly ConditionTemplate[]
  onAdd: (template: ConditionTemplate, acts: string[]) => Promise<void>
  onLink: (step: ConditionStep, condition: Condition, acts: string[], said: string) => Promise<void>
}

const { gaps: words } = wording.adding
const mostShown = 3

/** What would answer acts of one kind, the narrowest first: conditions of the order that only lack the link, and of the library. */
export function GapAnswers({ page, gap, templates, onAdd, onLink }: Props) {
  const { case: file } = useCase().draft
  const numbers = conditionNumbers(file)
  const acts = idsOf(gap.acts, actNumbers(file.acts?.items ?? []))
  const named = actsWords(gap.acts)
  const held = conditionsMeantFor(file, gap.behaviour).map((condition) => {
    const step = conditionsOfStep(file, 'prohibitions').includes(condition) ? 'prohibitions' : 'requirements'
    const title = `${wording[step].one} ${numbers.get(condition.id)}: ${conditionTitle(condition)}`
    return { condition, step, title } as const
  })
  const links = held.map(({ condition, step, title }) => ({
    kinds: templateOf(condition)?.behaviours.length ?? 0,
    row: (
      <li key={condition.id}>
        <strong>{title}</strong>
        <br />
        {words.held(named)}
        <br />
        <LinkButton
          onClick={() =>
            void onLink(step, condition, acts, words.linked(named, title)).catch(() => undefined)
          }
        >
          {words.link(named)} <VisuallyHidden>{title}</VisuallyHidden>
        </LinkButton>
      </li>
    ),
  }))
  const suggestions = templates.map((template) => ({
    kinds: template.behaviours.length,
    row: (
      <LibraryRow
        key={template.code}
        page={page}
        template={template}
        add={words.add(named)}
        onAdd={() => onAdd(template, acts)}
      />
    ),
  }))
  const narrowestFirst = [...links, ...suggestions].toSorted((one, other) => one.kinds - other.kinds)
  return <FirstRows rows={narrowestFirst.map(({ row }) => row)} most={mostShown} />
}

function idsOf(wanted: readonly number[], numbers: ReadonlyMap<string, number>): string[] {
  return [...numbers].flatMap(([id, number]) => (wanted.includes(number) ? [id] : []))
}
