import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part, shortStatement } from './aCase.ts'

type Deed = 'vary' | 'renew' | 'discharge'

/** A finished application to change a full order made on 23 November 2025, with these answers changed. */
export const aChange = (deed: Deed, overrides: Part<CaseFile> = {}): CaseFile => {
  const { interim: _, ...rest } = aCase()
  const change: CaseFile = {
    ...rest,
    route: { kind: 'change', deed, order: 'full' },
    change: {
      court: 'Dunmarrow Magistrates’ Court',
      reference: 'DM/2025/118',
      madeOn: '2025-11-23',
      length: { runs: 'until', lastDay: '2027-11-22' },
      standing: ['appliedForOrder'],
      residence: 'originalArea',
      newFacts: 'She has moved. He was seen in the street of her new workplace on 3 May 2026.',
      why: 'The street ban must follow her move.',
      inForce: [
        { id: 'o1', words: 'The defendant must not contact Tansy Merrow by any means', becomes: 'kept' },
        {
          id: 'o2',
          words: 'The defendant must not enter Pike Lane, Dunmarrow',
          becomes: 'reworded',
          newWords: 'The defendant must not enter Quill Street, Dunmarrow',
          why: 'She no longer works in Pike Lane',
        },
        {
          id: 'o3',
          words: 'The defendant must attend the Dunmarrow programme',
          becomes: 'removed',
          why: 'He has finished it',
        },
      ],
      adds: ['nothing'],
    },
  }
  const file = merge(change, overrides)
  return { ...file, statement: shortStatement(file) }
}

function merge(file: CaseFile, { change, route }: Part<CaseFile>): CaseFile {
  return JSON.parse(
    JSON.stringify({
      ...file,
      route: { ...file.route, ...route },
      change: { ...file.change, ...change },
    }),
  )
}
