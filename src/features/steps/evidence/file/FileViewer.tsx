import { useState } from 'react'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { type ExhibitFile, exhibitBlackouts } from '#src/domain/case/evidence.ts'
import { pagesToLookAt } from '#src/domain/grounds/pagesToLookAt.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { wording } from '../fileWording.ts'
import { AreaList } from './AreaList.tsx'
import { LookedAt } from './LookedAt.tsx'
import { PageSheet } from './PageSheet.tsx'
import { useAreas } from './useAreas.ts'
import { usePageImage } from './usePageImage.ts'
import { usePages } from './usePages.ts'

type Exhibit = NonNullable<NonNullable<CaseFile['evidence']>['exhibits']>[number]
type Props = { id: string; exhibit: Exhibit; file: ExhibitFile }

const zooms = [100, 150, 200, 300]

/** One page of the file at a time, with its black areas, and whether somebody has looked at it. */
export function FileViewer({ id, exhibit, file }: Props) {
  const toLookAt = pagesToLookAt(exhibit)
  const kept = exhibitBlackouts.safeParse(exhibit.blackouts ?? []).data ?? []
  const pages = usePages(file, toLookAt, kept)
  const { page, of, go } = pages
  const areas = useAreas(id, page, kept)
  const { address, noFile, failed } = usePageImage(file, page)
  const [zoom, setZoom] = useState(0)
  const [byFinger, setByFinger] = useState(false)
  const goTo = (to: number | undefined) => {
    if (to !== undefined) go(to)
    return to !== undefined
  }
  const percent = zooms[zoom] ?? 100
  if (noFile) return <p className="govuk-error-message">{wording.unreadable}</p>
  return (
    <>
      <p className="govuk-body" role="status">
        <strong>{wording.page(page, of)}</strong>. {wording.left(toLookAt.length)}
      </p>
      <div className="app-exhibit__tools">
        <ButtonGroup>
          <Turn to={page > 1 ? page - 1 : undefined} go={go} text={wording.previous} />
          <Turn to={page < of ? page + 1 : undefined} go={go} text={wording.next} />
          <Turn to={pages.nextToLookAt} go={go} text={wording.nextToLookAt} />
          <Turn to={pages.nextClear} go={go} text={wording.nextClear} />
          <Button
            variant="secondary"
            aria-disabled={zoom === 0}
            onClick={() => setZoom(Math.max(0, zoom - 1))}
          >
            {wording.smaller}
          </Button>
          <Button
            variant="secondary"
            aria-disabled={zoom === zooms.length - 1}
            onClick={() => setZoom(Math.min(zooms.length - 1, zoom + 1))}
          >
            {wording.larger}
          </Button>
          <span className="govuk-body">{wording.zoom(percent)}</span>
          <span className="app-exhibit__touch">
            <Button variant="secondary" onClick={() => setByFinger(!byFinger)}>
              {byFinger ? wording.scrollByFinger : wording.drawByFinger}
            </Button>
          </span>
        </ButtonGroup>
      </div>
      <PageSheet
        page={page}
        shape={file.pages[page - 1] ?? { width: 1, height: 1 }}
        {...{ address, failed, percent, byFinger, areas }}
      />
      <AreaList page={page} areas={areas} />
      <LookedAt
        id={id}
        page={page}
        canBeRead={file.pages[page - 1]?.hasText === true}
        looks={exhibit.lookedAt ?? []}
        onLooked={() => goTo(pages.nextToLookAt)}
      />
    </>
  )
}

/** A button to another page; one that leads nowhere stays, so that the focus is not lost. */
function Turn({ to, go, text }: { to: number | undefined; go: (page: number) => void; text: string }) {
  return (
    <Button variant="secondary" aria-disabled={to === undefined} onClick={() => to !== undefined && go(to)}>
      {text}
    </Button>
  )
}
