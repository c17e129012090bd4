import type { CountRecord } from '../store/records.ts'

/** `lost`: the first is not what the copy was made of any more; `apart`: each holds what the other never had; `none`: no copy yet. */
export type Standing = 'lost' | 'apart' | 'none' | 'same'

/** The copy is to be read before the first: then the first can only be further than the copy, whatever another tab writes meanwhile. */
export function compared(copy: CountRecord | undefined, first: CountRecord | undefined): Standing {
  if (!copy) return 'none'
  if (!first) return 'lost'
  if (first.begun !== copy.begun) return 'apart'
  return first.n < copy.n ? 'lost' : 'same'
}
