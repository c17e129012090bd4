import { ladder, rungOf, rungsBelow } from '#src/domain/conditions/ladder.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { type ConditionStep, stepOfKind } from './conditionSteps.ts'
import { wording } from './wording.ts'

type Props = {
  page: ConditionStep
  template: ConditionTemplate
  /** The order has it. */
  held?: boolean
  /** The words of the button before the condition's title. */
  add: string
  onAdd: () => Promise<void>
}

/** A condition of the library: what it protects against, how far it goes, where it is added, and its button. */
export function LibraryRow({ page, template, held = false, add, onAdd }: Props) {
  const { code, title, kind, protectsAgainst } = template
  const notes = [
    rungWords(code),
    stepOfKind[kind] === page ? '' : wording.kinds[kind],
    held ? wording.inOrder : '',
  ]
  const said = notes.filter(Boolean).join(' ')
  return (
    <li>
      <strong>
        {title} ({code})
      </strong>
      <br />
      {wording.protectsAgainst}: {protectsAgainst}
      {said && <br />}
      {said}
      <br />
      <LinkButton onClick={() => void onAdd().catch(() => undefined)}>
        {add} <VisuallyHidden>{title}</VisuallyHidden>
      </LinkButton>
    </li>
  )
}

/** Where a condition on accounts and devices stands from the least to the most intrusive. */
function rungWords(code: string): string {
  const rung = rungOf(code)
  if (!rung) return ''
  const place = wording.rung(ladder.indexOf(rung) + 1, ladder.length, rung.name)
  const below = rungsBelow({ origin: { kind: 'library', code } }).map(({ name }) => name)
  return below.length > 0 ? `${place} ${wording.lowerRungs(joinWords(below))}` : place
}
