import { longDate } from '#src/domain/shared/dateWords.ts'

type Option = { value: string; label: string }

/** The words of the chosen option; undefined where none is chosen. */
export function labelOf(options: readonly Option[], value: string | undefined): string | undefined {
  return options.find((option) => option.value === value)?.label
}

/** The words of all chosen options in their order, "Screens, A supporter"; undefined where none is chosen. */
export function labelsOf(options: readonly Option[], values: readonly string[] = []): string | undefined {
  const chosen = options.filter(({ value }) => values.includes(value))
  return chosen.length > 0 ? chosen.map(({ label }) => label).join(', ') : undefined
}

const yesNo = { yes: 'Yes', no: 'No', notKnown: 'Not known' } as const

/** "Yes", "No" or "Not known"; with more where there is more to say: "Yes: in Leeds". */
export function yesNoText(
  answer: keyof typeof yesNo | undefined,
  more?: string | undefined,
): string | undefined {
  if (!answer) return undefined
  return answer === 'yes' && more ? `Yes: ${more}` : yesNo[answer]
}

/** "14 February 1988"; undefined where no day was given. */
export function dayText(day: string | undefined): string | undefined {
  return day && longDate(day)
}

type KnownDay = { known?: boolean | undefined; value?: string | undefined; why?: string | undefined }

/** "14 February 1988", "Not known", or "Not known: the force has no record"; undefined where nothing was answered. */
export function knownDayText(fact: KnownDay | undefined): string | undefined {
  if (fact?.known === undefined) return undefined
  if (fact.known) return dayText(fact.value)
  return fact.why ? `Not known: ${fact.why}` : 'Not known'
}

/** The parts that are there, joined by commas; undefined where none is. */
export function joinedText(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(', ') || undefined
}
