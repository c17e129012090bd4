import { Button } from '#src/ui/action/Button.tsx'
import { Table } from '#src/ui/list/Table.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { trainingCases } from './trainingCases.ts'

type Props = {
  /** What becomes of changes, where that is not said elsewhere on the page. */
  note?: string
  onOpen: (path: string, id: string) => void
}

/** The training cases, complete from the first page to the last. */
export function TrainingCases({ note, onOpen }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">Training cases</h2>
      <p className="govuk-body">
        Everything in these cases is invented. They are marked TRAINING on screen and on every page printed.
        {note && ` ${note}`}
      </p>
      <Table
        caption="Training cases"
        captionHidden
        rows={trainingCases}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'title',
            header: 'Case',
            rowHeader: true,
            cell: ({ title, force, acts }) => (
              <>
                {title}
                <span className="govuk-hint app-row-hint">
                  {force}, {acts} entries
                </span>
              </>
            ),
          },
          {
            id: 'open',
            header: 'Open',
            cell: ({ id, title }) => (
              <Button variant="secondary" onClick={() => onOpen(`/samples/${id}.json`, id)}>
                Open <VisuallyHidden>the case: {title}</VisuallyHidden>
              </Button>
            ),
          },
        ]}
      />
    </>
  )
}
