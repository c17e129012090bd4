import { useEffect } from 'react'
import type { BundleKind } from '#src/documents/bundle/bundleInput.ts'
import type { GivenBundle } from '#src/domain/case/bundle.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import { blocksFinal } from '#src/domain/checks/openFindings.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { BundleOutcome } from './BundleOutcome.tsx'
import { type Making, useBundle } from './useBundle.ts'
import { wording } from './wording.ts'

const words = wording.make
const kinds: readonly BundleKind[] = ['served', 'police']
const whose = { served: words.servedWho, police: words.policeWho } as const

/** The two buttons, how far the bundle is, and what came of it. */
export function MakeBundles({
  profile,
  onGiven,
}: {
  profile: ForceProfile
  onGiven: (given: GivenBundle) => void
}) {
  const { findings, rules, draft } = useCase()
  const { making, make, stop } = useBundle(profile, onGiven)
  const ended = making.is === 'made' ? making.kind : undefined

  // The browser’s focus: the button that stops a bundle goes with it, and the focus goes back to the one that began it.
  useEffect(() => {
    if (ended && document.activeElement === document.body)
      document.getElementById(`make-${ended}`)?.focus({ preventScroll: true })
  }, [ended])

  const isLate = draft.case.bundle?.given !== undefined && (draft.case.bundle.late ?? []).length > 0
  const isDraft = rules !== 'done' || blocksFinal(findings, draft.case.explanations)
  return (
    <section aria-labelledby="bundle-make">
      <h2 className="govuk-heading-m" id="bundle-make">
        {words.heading}
      </h2>
      {isDraft && (
        <Inset>
          {words.draft} <Link href={stepPath(draft.case.id, 'answers')}>{words.toAnswers}</Link>
        </Inset>
      )}
      {kinds.map((kind) => (
        <p className="govuk-body" key={kind}>
          <strong>{words[kind]}.</strong> {whose[kind]}
        </p>
      ))}
      <ButtonGroup>
        {kinds.map((kind) => (
          <Button
            key={kind}
            id={`make-${kind}`}
            variant={kind === 'served' ? 'primary' : 'secondary'}
            aria-disabled={making.is === 'making'}
            onClick={() => void make(kind)}
          >
            {words[kind]}
            {isDraft && ` (${words.asDraft})`}
          </Button>
        ))}
      </ButtonGroup>
      {making.is === 'making' && <Underway making={making} onStop={stop} />}
      <div role="status">
        {making.is === 'making' && (
          <p className="govuk-visually-hidden">
            {making.progress ? words.begun[making.progress.doing] : words.starting}
          </p>
        )}
        {making.is === 'made' && <BundleOutcome {...making} isLate={isLate} />}
      </div>
    </section>
  )
}

function Underway({
  making: { progress },
  onStop,
}: {
  making: Extract<Making, { is: 'making' }>
  onStop: () => void
}) {
  const { at, of } = progress ?? { at: 0, of: 1 }
  return (
    <div>
      <p className="govuk-body govuk-!-margin-bottom-1">
        {progress ? `${words.doing[progress.doing]} ${progress.title} (${words.of(at, of)})` : words.starting}
      </p>
      <progress className="app-progress" aria-label={words.progress} value={at} max={of} />
      <ButtonGroup>
        <Button variant="secondary" onClick={onStop}>
          {words.stop}
        </Button>
      </ButtonGroup>
    </div>
  )
}
