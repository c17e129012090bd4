import { describe, expect, test } from 'vitest'
import { definitionsFor, terms, termsUsed } from '#src/domain/conditions/definitions.ts'

describe('the definitions schedule', () => {
  test.each([
    ['must hand each Device to the SPO Manager', ['Device', 'SPO Manager']],
    ['must list all Devices and Accounts', ['Account', 'Device']],
    ['must not use a Tracker.', ['Tracker']],
    ['must not use a device or an account', []],
    ['must not enter Devicely House', []],
    ['must not go to Tracker House or write to the Account Manager of Loam Payroll', []],
    ['must not send the words “your Account is closed” again', []],
    ['must hand each “Device” to the officer', ['Device']],
    ['must keep each Device’s history', ['Device']],
    ['must not touch the Device Ottoline Marshbank uses', ['Device']],
    ['', []],
  ])('"%s" uses %j', (text, used) => {
    expect(termsUsed([text])).toEqual(used)
  })

  test('defines every term used and no other', () => {
    const schedule = definitionsFor(['must tell the SPO Manager of each Account'], 'Westmarch Police')
    expect(schedule.map(({ term }) => term)).toEqual(['Account', 'SPO Manager'])
    expect(schedule[1]?.definition).toContain('Westmarch Police')
  })

  test('no definition leans on a defined term other than its own', () => {
    for (const { term, definition } of definitionsFor(terms, 'Westmarch Police')) {
      expect(termsUsed([definition]).filter((other) => other !== term)).toEqual([])
    }
  })
})
