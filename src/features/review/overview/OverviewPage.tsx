import { useSearchParams } from 'react-router'
import type { StepWords } from '#src/documents/disclosure/caseWords.ts'
import { ThreadMatrix } from '#src/features/wizard/thread/ThreadMatrix.tsx'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import { ReviewPage } from '../ReviewPage.tsx'
import { WhereItStands } from '../WhereItStands.tsx'
import { ChangesSince } from './ChangesSince.tsx'
import { ConditionsInShort } from './ConditionsInShort.tsx'
import { OpenPoints } from './OpenPoints.tsx'
import { overviewWords } from './overviewWords.ts'
import { RisksWaiting } from './RisksWaiting.tsx'
import { ThreeTests } from './ThreeTests.tsx'
import { WhatYouCanDo } from './WhatYouCanDo.tsx'
import { WhoLooks } from './WhoLooks.tsx'

/** What a supervisor needs to decide, on one page: the tests, the conditions, what is open, and what each condition rests on. */
export function OverviewPage({ words }: { words: StepWords }) {
  const [params] = useSearchParams()
  return (
    <ReviewPage title={overviewWords.title} wide>
      <WhoLooks />
      <WhereItStands />
      <WhatYouCanDo />
      <RisksWaiting />
      <ChangesSince words={words} />
      <ThreeTests />
      <ConditionsInShort />
      <OpenPoints />
      <LateDetails summary={overviewWords.matrix} open={params.has('at')}>
        <ThreadMatrix from="review" />
      </LateDetails>
    </ReviewPage>
  )
}
