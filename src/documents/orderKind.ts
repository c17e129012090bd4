import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'

/** The order that papers for service are about: the one made, or else the one that can be made first. */
export function orderKind({ order, route }: ServedCase): OrderKind {
  return order?.kind ?? (route?.kind === undefined || route.kind === 'full' ? 'full' : 'interim')
}
