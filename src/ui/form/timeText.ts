const shape = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|hrs|hours|h)?$/

/** Reads '9.30', '0930', '9:30pm', '1430 hrs' or 'noon' as 'HH:MM'; undefined when it is not one certain time. */
export function readTime(text: string): string | undefined {
  const words = text.trim().toLowerCase().replaceAll('.m', 'm').replace(/m\.$/, 'm')
  if (['noon', 'midday', '12 noon'].includes(words)) return '12:00'

  const parts = shape.exec(words)
  if (!parts) return undefined
  const [, hour = '', minute, half] = parts
  const halfDay = half === 'am' || half === 'pm' ? half : undefined
  // A bare '9' could be morning or evening and could be half of '930'.
  if (minute === undefined && halfDay === undefined) return undefined
  return clock(Number(hour), Number(minute ?? 0), halfDay)
}

function clock(hour: number, minute: number, half: 'am' | 'pm' | undefined): string | undefined {
  if (minute > 59 || hour > 23) return undefined
  if (half && (hour < 1 || hour > 12)) return undefined
  const hours = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
