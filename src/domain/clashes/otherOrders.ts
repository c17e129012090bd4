import type { CaseFile } from '../case/caseFile.ts'
import type { Where } from '../checks/finding.ts'
import { measureNames } from '../grounds/measureNames.ts'
import { remembered } from '../shared/remembered.ts'

/** An order or a term of bail that holds the defendant beside this one, sentence by sentence. */
export type OtherOrder = {
  id: string
  words: string
  where: Where
  sentences: readonly string[]
  /** A stalking protection order in force: no condition may be incompatible with it, SPA 2019 s.2(7). */
  isSpo: boolean
}

export type OtherOrderFacts = Partial<
  Pick<CaseFile, 'necessity' | 'proceedings' | 'circumstances' | 'protected' | 'others'>
>

/** The other orders whose terms are entered and that are said to be in force: bail, measures, what a family court ordered. */
export const otherOrders = remembered(
  ({ necessity, proceedings, circumstances }: OtherOrderFacts): OtherOrder[] => {
    const bail = proceedings?.bail
    const children = circumstances?.children
    const onBail = bail?.kind === 'police' || bail?.kind === 'court'
    const measures = (necessity?.measures ?? []).filter(
      ({ kind, status }) => kind && status === 'inForce' && !(kind === 'bail' && onBail),
    )
    const told = measures.some(({ kind, terms }) => kind === 'childArrangements' && terms?.trim())
    const familyOrder = children?.answer === 'yes' && !told ? children.familyOrder : undefined
    return [
      ...(onBail
        ? [order('bail', 'bail', { step: 'proceedings', field: 'bail.conditions' }, bail.conditions)]
        : []),
      ...measures.map(({ id, kind = 'other', reference, terms }) => ({
        ...order(
          id,
          `${measureNames[kind]}${reference ? ` (${reference})` : ''}`,
          { step: 'necessity', item: id, field: 'terms' },
          terms,
        ),
        isSpo: kind === 'existingSpo',
      })),
      ...(familyOrder?.trim()
        ? [
            order(
              'family',
              `the family court order ${familyOrder}`,
              { step: 'circumstances', field: 'children' },
              `${familyOrder}. ${children?.detail ?? ''}${children?.handover?.length ? '\nThe child is with him at the times of handover.' : ''}`,
            ),
          ]
        : []),
    ].filter(({ sentences }) => sentences.length > 0)
  },
)

function order(id: string, words: string, where: Where, terms: string | undefined): OtherOrder {
  const sentences = (terms ?? '').split(/(?<=[.;])\s+|\n/).filter((one) => one.trim() !== '')
  return { id, words, where, sentences, isSpo: false }
}
