import { expect, test } from 'vitest'
import { factsOfService, recordOfService } from '#src/domain/case/recordOfService.ts'

const messages = (fields: ReturnType<typeof recordOfService> | ReturnType<typeof factsOfService>) =>
  Object.values(fields).flatMap(
    (field) => field.safeParse(undefined).error?.issues.map(({ message }) => message) ?? [],
  )

test('the facts of a service are asked for in words that fit what was served', () => {
  expect(messages(factsOfService('the order'))).toEqual([
    'Enter the day on which the order was served',
    'Enter where it was served',
    'Enter who served it',
  ])
  expect(messages(factsOfService('the papers'))).toEqual([
    'Enter the day on which the papers were served',
    'Enter where they were served',
    'Enter who served them',
  ])
})

test('what was handed over asks for what proves it too, and for no more', () => {
  expect(messages(recordOfService('the order')).slice(3)).toEqual([
    'Enter the time of service, like 15:30',
    'Say how the defendant’s identity was checked',
    'Say whether the content was explained',
    'Say whether a copy was left',
    'Say whether the defendant signed',
  ])
})
