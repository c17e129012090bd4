import type { ForceProfile } from '#src/domain/case/profile.ts'
import { profileOf } from '#src/domain/case/profileOf.ts'
import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { blockingFindings } from '#src/domain/checks/openFindings.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useDeliveredProfile } from '#src/features/wizard/papers/useDeliveredProfile.ts'
import { useDownloads } from '#src/features/wizard/papers/useDownloads.ts'
import { itemPath, stepPath } from '#src/features/wizard/paths.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { NotificationBanner } from '#src/ui/notice/NotificationBanner.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { questionId } from './UrgentQuestion.tsx'
import { wording } from './wording.ts'

const { pack: words } = wording

/** In which question each step is asked about. */
const questionOf: { readonly [S in StepId]?: number } = {
  ...{ defendant: 1, area: 1, protected: 2, risk: 2, acts: 3, interim: 4, necessity: 4 },
  ...{ prohibitions: 5, court: 6, witnesses: 6, length: 6, applicant: 7, safety: 8 },
}

/** What stops the urgent pack, each with the way to it, and the button that makes it. */
export function UrgentPack({ flush }: { flush: () => Promise<void> }) {
  const { file, findings, rules } = useCase()
  const delivered = useDeliveredProfile()
  const profile = profileOf(file, delivered)
  const stops = blockingFindings(findings, file.explanations)
  return (
    <section aria-labelledby="urgent-pack">
      <h2 className="govuk-heading-m" id="urgent-pack">
        {words.heading}
      </h2>
      <div role="status">
        <p className="govuk-body">{rules === 'done' ? <Verdict stops={stops.length} /> : words[rules]}</p>
      </div>
      <ul className="govuk-list govuk-list--bullet">
        {stops.map((finding) => (
          <li key={findingKey(finding)}>
            {finding.message} <WayTo finding={finding} />
          </li>
        ))}
      </ul>
      <p className="govuk-body">{words.holds}</p>
      {profile ? <Make profile={profile} flush={flush} /> : <Warning>{words.noProfile}</Warning>}
    </section>
  )
}

function Verdict({ stops }: { stops: number }) {
  return stops > 0 ? words.stops(stops) : words.ready
}

function WayTo({ finding: { where } }: { finding: Finding }) {
  const { file } = useCase()
  const question = questionOf[where.step]
  if (question === undefined) {
    const path = where.item ? itemPath(file.id, where.step, where.item) : stepPath(file.id, where.step)
    return <Link href={path}>{stepTitles[where.step]}</Link>
  }
  return (
    <LinkButton onClick={() => document.getElementById(questionId(question))?.focus()}>
      {words.question(question)}
    </LinkButton>
  )
}

function Make({ profile, flush }: { profile: ForceProfile; flush: () => Promise<void> }) {
  const { file } = useCase()
  const { pack, failure, progress } = useDownloads(profile)
  return (
    <>
      {failure && <NotificationBanner title={failure.title} heading={failure.message} />}
      <p className="govuk-body" role="status">
        {progress}
      </p>
      <ButtonGroup>
        <Button
          onClick={() =>
            void flush().then(
              () => pack({ audience: 'serve-and-lodge' }),
              () => undefined,
            )
          }
        >
          {words.make}
        </Button>
        <Link href={stepPath(file.id, 'documents')}>{words.others}</Link>
      </ButtonGroup>
    </>
  )
}
