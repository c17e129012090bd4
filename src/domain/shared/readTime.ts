import type { Time } from './times.ts'

const shape = /^(?:at\s+)?(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.|hrs|hours|h)?$/

/** Reads "22:10", "22:10:00", "10.10pm", "at 2210 hrs" or "noon" as a time of day; undefined when it is not one certain time. */
export function readTime(text: string): Time | undefined {
  const words = text.trim().toLowerCase()
  if (/^(?:at\s+)?(?:noon|midday)$/.test(words)) return '12:00'
  if (/^(?:at\s+)?midnight$/.test(words)) return '00:00'

  const [, hour = '', minute, suffix = ''] = shape.exec(words) ?? []
  const half = suffix.startsWith('a') ? 'am' : suffix.startsWith('p') ? 'pm' : undefined
  if (hour === '' || (minute === undefined && half === undefined)) return undefined
  return clock(Number(hour), Number(minute ?? 0), half)
}

function clock(hour: number, minute: number, half: 'am' | 'pm' | undefined): Time | undefined {
  if (hour > 23 || minute > 59) return undefined
  if (half && (hour < 1 || hour > 12)) return undefined
  const hours = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
