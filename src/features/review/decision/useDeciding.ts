import { useState } from 'react'
import { useMoving } from '../useMoving.ts'
import { useSigning } from '../useSigning.ts'
import type { DecideAnswers } from './decideAnswers.ts'
import { decisionWords as words } from './decisionWords.ts'

type Deciding = {
  /** Keeps a decision; false where it is refused, and why stands in `refusals`. */
  decide: (answers: DecideAnswers) => Promise<boolean>
  refusals: readonly string[]
}

const none: readonly string[] = []

/** How a supervisor’s decision becomes part of the record: a move and, for an authority, the signature that it rests on. */
export function useDeciding(): Deciding {
  const { move, refusalsOf } = useMoving()
  const sign = useSigning()
  const [refusals, setRefusals] = useState(none)

  const authorise = async ({ tests, reasons }: Extract<DecideAnswers, { outcome: 'authorised' }>) => {
    // Nothing is signed that could not be used.
    const before = (await refusalsOf({ to: 'authorised' })).filter(
      ({ need }) => !need.startsWith('authority'),
    )
    if (before.length > 0 || !sign) {
      setRefusals(before.map((refusal) => refusal.words))
      return false
    }
    const signOff = await sign({ purpose: 'authority', declaration: words.declaration, tests, reasons })
    const moved = await move({ to: 'authorised', signOff: signOff.id }, [{ in: 'signOffs', item: signOff }])
    setRefusals(moved.moved ? none : moved.because)
    return moved.moved
  }

  return {
    refusals,
    decide: async (answers) => {
      if (answers.outcome === 'authorised') return authorise(answers)
      const [reasonCode, reason] =
        answers.outcome === 'returned'
          ? [answers.returnCode, answers.returnWords]
          : [answers.refusalCode, answers.refusalWords]
      const moved = await move({ to: answers.outcome, reasonCode, reason })
      setRefusals(moved.moved ? none : moved.because)
      return moved.moved
    },
  }
}
