import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** The controls of one question that has several, by its words. */
export const group = (name: string | RegExp) => within(screen.getByRole('group', { name }))

/** Chooses an answer of a question. */
export async function choose(user: UserEvent, question: string | RegExp, answer: string | RegExp) {
  await user.click(group(question).getByLabelText(answer))
}

/** Types a date into its three boxes: '4 1 2027'. */
export async function typeDate(user: UserEvent, question: string | RegExp, date: string) {
  const [day = '', month = '', year = ''] = date.split(' ')
  const boxes = group(question)
  await user.type(boxes.getByLabelText('Day'), day)
  await user.type(boxes.getByLabelText('Month'), month)
  await user.type(boxes.getByLabelText('Year'), year)
}

/** Presses Continue and gives the summary of errors. */
export async function errorsOnContinue(user: UserEvent): Promise<HTMLElement> {
  await user.click(screen.getByRole('button', { name: 'Save and continue' }))
  return screen.findByRole('alert')
}
