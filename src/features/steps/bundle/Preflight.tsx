import { givenBundle } from '#src/domain/case/bundle.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { Tag, type TagColour } from '#src/ui/notice/Tag.tsx'
import type { ExhibitRow } from './exhibitRows.ts'
import { type Point, preflight } from './preflight.ts'
import { wording } from './wording.ts'

const words = wording.preflight

const colours: Readonly<Record<Point['state'], TagColour>> = { done: 'green', look: 'yellow', todo: 'orange' }

/** What courts expect of a bundle, point by point: what is done, what is to be looked at, what is still to do. */
export function Preflight({ rows }: { rows: readonly ExhibitRow[] }) {
  const { file } = useCase()
  const given = givenBundle.safeParse(file.bundle?.given).data
  return (
    <section aria-labelledby="bundle-preflight">
      <h2 className="govuk-heading-m" id="bundle-preflight">
        {words.heading}
      </h2>
      <p className="govuk-body">{words.lead}</p>
      <SummaryList
        rows={preflight(rows, given).map(({ point, state, detail }) => ({
          key: point,
          value: (
            <>
              <Tag colour={colours[state]}>{words.states[state]}</Tag> {detail}
            </>
          ),
        }))}
      />
    </section>
  )
}
