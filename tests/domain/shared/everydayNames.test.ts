import { expect, test } from 'vitest'
import { isEverydayName, isLittleWord, isMonthName } from '#src/domain/shared/everydayNames.ts'

test('a name that is a word is told from one that is not', () => {
  expect(['May', 'LANE', 'Taylor', 'Marshbank'].map(isEverydayName)).toEqual([true, true, false, false])
  expect(['He', 'So', 'Ng', 'Li'].map(isLittleWord)).toEqual([true, true, false, false])
  expect(['June', 'Amber'].map(isMonthName)).toEqual([true, false])
})
