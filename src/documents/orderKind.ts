import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { OrderKind } from '#src/domain/law/applicationCodes.ts'

/** The order that papers for service are about: the one made, else the one that is to be changed, or that can be made first. */
export function orderKind({ order, route }: ServedCase): OrderKind {
  if (route?.kind === 'change') return order?.kind ?? route.order ?? 'full'
  return order?.kind ?? (route?.kind === undefined || route.kind === 'full' ? 'full' : 'interim')
}
