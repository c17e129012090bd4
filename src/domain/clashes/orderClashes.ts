import type { CaseFile } from '../case/caseFile.ts'
import { type NumberedCondition, numberedConditions } from '../checks/numberedItems.ts'
import type { IsoDate } from '../shared/dates.ts'
import { remembered } from '../shared/remembered.ts'
import { attendanceOf } from './attendanceOf.ts'
import { clashesBetween } from './clashesBetween.ts'
import { clashesWithOrders } from './clashesWithOrders.ts'
import { clashesWithPlaces } from './clashesWithPlaces.ts'
import { clashingChannels } from './clashingChannels.ts'
import { conditionDates } from './conditionDates.ts'
import { deviceClashes } from './deviceClashes.ts'
import { duplicates } from './duplicates.ts'
import { handoverTimes } from './handoverTimes.ts'
import { notificationRepeated } from './notificationRepeated.ts'
import type { OrderClash } from './orderClash.ts'
import { swallowed } from './swallowed.ts'
import { saysName } from './wholeName.ts'

/** Every clash and overlap of the conditions with each other, with the defendant’s life and with other orders. */
export const orderClashes = (file: CaseFile, today: IsoDate): readonly OrderClash[] => found(file)(today)

const found = remembered((file: CaseFile) => {
  const items = numberedConditions(file)
  const between = clashesBetween(items)
  const facts = withoutAttended(file, items)
  const rest = items.flatMap((item) => [
    ...clashesWithPlaces(item, facts),
    ...handoverTimes(item, file),
    ...clashesWithOrders(item, file),
    ...notificationRepeated(item, file),
    ...swallowed(item),
  ])
  const whole = [
    ...between,
    ...clashingChannels(items),
    ...deviceClashes(items),
    ...rest,
    ...duplicates(items),
  ]
  return (today: IsoDate) => [...whole, ...items.flatMap((item) => conditionDates(item, file, today))]
})

/** A station to which a requirement sends the defendant is a clash of two conditions, and is not told twice. */
function withoutAttended(file: CaseFile, items: readonly NumberedCondition[]): CaseFile {
  const sent = items.flatMap(({ condition }) => attendanceOf(condition)?.place.premises[0] ?? [])
  const places = file.circumstances?.places
  if (!places || sent.length === 0) return file
  const rest = places.filter(({ where = '' }) => !sent.some((name) => saysName(where, name)))
  return { ...file, circumstances: { ...file.circumstances, places: rest } }
}
