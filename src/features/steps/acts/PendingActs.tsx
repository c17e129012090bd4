import { pendingText } from '#src/domain/case/pendingText.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { quickWording } from './quickWording.ts'

/** Says on the list that acts were typed and not added, so that none is forgotten, and leads to them. */
export function PendingActs() {
  const { draft } = useCase()
  const waits = (box: 'quick' | 'paste') => pendingText(draft, { step: 'acts', box }).trim() !== ''
  const boxes = (['quick', 'paste'] as const).filter(waits)
  if (boxes.length === 0) return null
  return (
    <Inset>
      {quickWording.pending}
      <ul className="govuk-list">
        {boxes.map((box) => (
          <li key={box}>
            <Link href={itemPath(draft.case.id, 'acts', box)}>{quickWording.pendingIn[box]}</Link>
          </li>
        ))}
      </ul>
    </Inset>
  )
}
