import { DecisionRecord } from '../DecisionRecord.tsx'
import { ReviewPage } from '../ReviewPage.tsx'
import { useReview } from '../reviewContext.ts'
import { WhereItStands } from '../WhereItStands.tsx'
import { BespokeWordings } from './BespokeWordings.tsx'
import { DeclineRisks } from './DeclineRisks.tsx'
import { decisionWords } from './decisionWords.ts'
import { LawyerDecision } from './LawyerDecision.tsx'
import { OfficerDecision } from './OfficerDecision.tsx'
import { SupervisorDecision } from './SupervisorDecision.tsx'

/** What each of those who work on an application decides of it, and signs. */
export function DecisionPage() {
  const { as, me } = useReview()
  return (
    <ReviewPage title={decisionWords.title}>
      <WhereItStands />
      {as === 'supervisor' && me && <DeclineRisks me={me} />}
      {me && as === 'supervisor' && <SupervisorDecision />}
      {me && as === 'lawyer' && <LawyerDecision />}
      {me && as === 'officer' && <OfficerDecision />}
      <BespokeWordings />
      <DecisionRecord />
    </ReviewPage>
  )
}
