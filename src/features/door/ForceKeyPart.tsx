import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

type Props = { number: 1 | 2; part: string; onDone: () => void }

/** One part of a force’s new recovery key, shown this once. */
export function ForceKeyPart({ number, part, onDone }: Props) {
  return (
    <>
      <PageHeading focusKey={`part-${number}`}>{`Part ${number} of 2`}</PageHeading>
      <p className="govuk-body">
        Recovery key of the force, for {number === 1 ? 'the first' : 'the second'} person alone.
      </p>
      <p className="app-code" translate="no">
        {part}
      </p>
      <p className="govuk-body">
        Keep this paper in a sealed envelope, locked away, apart from the other part. The last letters check
        the others when it is typed.
      </p>
      <p className="govuk-body app-not-printed">
        It is shown only now. Print it or write it down; do not photograph it or save it in a file.
      </p>
      <ButtonGroup>
        <Button variant="secondary" onClick={() => window.print()}>
          Print it
        </Button>
        <Button onClick={onDone}>
          {number === 1 ? 'Part 1 is on paper: show part 2' : 'Part 2 is on paper: go on'}
        </Button>
      </ButtonGroup>
    </>
  )
}
