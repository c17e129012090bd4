import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import { FileTold } from './FileTold.tsx'
import { TakeAnswer } from './TakeAnswer.tsx'
import { TakeCase } from './TakeCase.tsx'
import { TakeCopy } from './TakeCopy.tsx'
import { TakeOutcome } from './TakeOutcome.tsx'
import { TakeReply } from './TakeReply.tsx'
import { TakeShare } from './TakeShare.tsx'

/** A file that was opened: what it is, and what is done with it by what it is for. */
export function OpenedHere({ file }: { file: HandedOver }) {
  return (
    <>
      <FileTold file={file} />
      <ByPurpose file={file} />
    </>
  )
}

function ByPurpose({ file }: { file: HandedOver }) {
  const { payload } = file
  switch (payload.purpose) {
    case 'review':
    case 'advice':
      return <TakeCopy file={file} sent={payload} />
    case 'answer':
      return <TakeAnswer file={file} answer={payload} />
    case 'case':
      return <TakeCase file={file} sent={payload} />
    case 'share':
      return <TakeShare file={file} share={payload.share} />
    case 'reply':
      return <TakeReply file={file} sent={payload} />
    case 'outcome':
      return <TakeOutcome file={file} outcome={payload.outcome} />
  }
}
