import '#src/domain/case/zodConfig.ts'
import { z } from 'zod/mini'
import { addDays, type IsoDate } from '#src/domain/shared/dates.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'

/** For how many days a file is to be used, unless the sender chooses another day, and at most. */
export const usualDays = 14
const mostDays = 90

/** What is asked of who sends an application. The day is the last on which the file is to be used. */
export const sendAnswers = (today: IsoDate) => {
  const last = addDays(today, mostDays)
  return z
    .object({
      purpose: z.enum(['review', 'advice', 'answer', 'case'], 'Choose what you send it for'),
      to: z.array(z.string()).check(z.minLength(1, 'Choose who gets it')),
      expires: z.iso.date('Enter the last day on which the file is to be used').check(
        z.refine((day) => day >= today, 'Choose today or a later day'),
        z.refine((day) => day <= last, `Choose a day up to ${longDate(last)}`),
      ),
      understood: z.array(z.string()),
    })
    .check(
      z.check(({ value, issues }) => {
        const tell = (path: string, message: string) =>
          issues.push({ code: 'custom', input: value, path: [path], message })
        if (value.purpose !== 'case') return
        if (value.to.length > 1) tell('to', 'Choose one officer: one person writes an application')
        if (value.understood.length === 0) tell('understood', 'Say that yours becomes a copy')
      }),
    )
}
export type SendAnswers = z.infer<ReturnType<typeof sendAnswers>>

/** The end of the last day, as the moment that stands in the file. */
export const endOf = (day: IsoDate): string => `${day}T23:59:59.000Z`
