import { describe, expect, test } from 'vitest'
import { readArguments } from '#src/cli/readArguments.ts'

describe('the arguments of the command', () => {
  test('are a case and a folder, with or without a day, a profile and insistence', () => {
    expect(readArguments(['case.json', 'out'])).toEqual({
      ok: true,
      arguments: { caseFile: 'case.json', folder: 'out', force: false },
    })
    expect(
      readArguments([
        'case.json',
        'out',
        '--today',
        '2026-06-24',
        '--profile',
        'p.json',
        '--exhibits',
        'ex',
        '--force',
      ]),
    ).toEqual({
      ok: true,
      arguments: {
        caseFile: 'case.json',
        folder: 'out',
        force: true,
        today: '2026-06-24',
        profile: 'p.json',
        exhibits: 'ex',
      },
    })
  })

  test.each([
    [[], 'Name the case file and the folder.'],
    [['case.json'], 'Name the case file and the folder.'],
    [['case.json', 'out', 'more'], 'There is one argument too many: more'],
    [['case.json', 'out', '--today', '2026-02-30'], 'a day that exists'],
    [['case.json', 'out', '--today', '24/6/2026'], 'a day that exists'],
    [['case.json', 'out', '--forse'], '--forse'],
    [['case.json', 'out', '--today'], '--today'],
  ])('that will not do are told: %j', (argv, message) => {
    expect(readArguments(argv)).toEqual({ ok: false, message: expect.stringContaining(message) })
  })
})
