import { useState } from 'react'
import { useReview } from '../reviewContext.ts'
import { useSigning } from '../useSigning.ts'
import { decisionWords as words } from './decisionWords.ts'

type Approving = {
  /** Signs the wording of one condition; undefined for whoever wrote the application. */
  approve: ((condition: string) => Promise<void>) | undefined
  fault: string | undefined
}

/** The approval of bespoke wording, one condition at a time. */
export function useApproving(): Approving {
  const { as, put } = useReview()
  const sign = useSigning()
  const [fault, setFault] = useState<string>()
  if (!sign || as === 'officer') return { approve: undefined, fault }
  return {
    fault,
    approve: async (condition) => {
      try {
        const signOff = await sign({ purpose: 'bespoke', declaration: words.bespokeDeclaration, condition })
        await put([{ in: 'signOffs', item: signOff }])
        setFault(undefined)
      } catch (thrown) {
        setFault(thrown instanceof Error ? thrown.message : words.notSigned)
      }
    },
  }
}
