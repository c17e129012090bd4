import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keptTexts } from '#src/domain/case/keptText.ts'
import { exportDraft } from '#src/storage/restore/exportDraft.ts'
import { restoreFile } from '#src/storage/restore/restoreFile.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const file = (answers: object) =>
  JSON.stringify({ schema: 1, id: 'case_1', startedOn: '2026-11-02', ...answers })

function opened(text: string | Uint8Array) {
  const result = restoreFile(text)
  if (!result.ok) throw new Error(result.message)
  return result
}

describe('a file that does not fit everywhere', () => {
  test('a day that does not exist is taken out, kept as text and explained by place', () => {
    const acts = [1, 2, 3].map((n) => ({
      id: `act_${n}`,
      when: { precision: 'exact', on: `2026-02-${27 + n}` },
    }))
    const { draft, explained } = opened(file({ acts: { items: acts } }))
    expect(explained).toEqual([
      { place: 'acts, number 2', message: 'the date 2026-02-29 does not exist' },
      { place: 'acts, number 3', message: 'the date 2026-02-30 does not exist' },
    ])
    expect(draft.typing).toEqual({
      acts: { 'items.act_2.when.on': '2026-02-29', 'items.act_3.when.on': '2026-02-30' },
    })
    expect(draft.case.acts?.items?.map(({ when }) => when)).toEqual([
      { precision: 'exact', on: '2026-02-28' },
      { precision: 'exact' },
      { precision: 'exact' },
    ])
  })

  test('a choice that is not one is named', () => {
    const people = [{ id: 'p1', name: 'Ada Sample', relationship: 'cousin' }]
    const { draft, explained } = opened(file({ protected: { people } }))
    expect(explained).toEqual([
      {
        place: 'people to be protected, number 1, relationship',
        message: '“cousin” is not one of the choices',
      },
    ])
    expect(draft.typing).toEqual({ protected: { 'people.p1.relationship': 'cousin' } })
    expect(draft.case.protected).toEqual({ people: [{ id: 'p1', name: 'Ada Sample' }] })
  })

  test('two wrong choices in one list leave the right ones, and each is named by its own place', () => {
    const items = [{ id: 'a', howKnown: ['rumour', 'device', 'gossip', 'camera'] }]
    const { draft, explained } = opened(file({ acts: { items } }))
    expect(draft.case.acts?.items?.[0]?.howKnown).toEqual(['device', 'camera'])
    expect(explained.map(({ place }) => place)).toEqual([
      'acts, number 1, how known, number 1',
      'acts, number 1, how known, number 3',
    ])
    expect(draft.typing.acts).toEqual({ 'items.a.howKnown.0': 'rumour', 'items.a.howKnown.2': 'gossip' })
  })

  test('an entry without an id is kept whole as text', () => {
    const { draft, explained } = opened(file({ acts: { items: [{ what: 'Waited outside' }] } }))
    expect(keptTexts(draft, 'acts')).toEqual({ 'items.0': '{"what":"Waited outside"}' })
    expect(explained).toEqual([
      { place: 'acts, number 1', message: 'something that must be there is missing (id)' },
    ])
  })

  test.each([
    ['text where a number belongs', { court: { estimateMinutes: 'an hour' } }, '“an hour” is not a number'],
    [
      'a time that is none',
      { court: { hearing: { listed: 'yes', time: '25:00' } } },
      '“25:00” is not a time of day',
    ],
    ['words that are no date', { interim: { lastDay: 'soon' } }, '“soon” is not a date'],
    ['a number where words belong', { area: { grounds: 7 } }, '“7” is not words'],
    ['a step that is not a group', { risk: 'high' }, '“high” is not a group of answers'],
    ['a number below the least', { court: { estimateMinutes: 1 } }, '“1” is too small'],
  ])('%s is explained', (_, answers, message) => {
    const { draft, explained } = opened(file(answers))
    expect(explained.map((one) => one.message)).toEqual([message])
    expect(Object.values(draft.typing).flatMap((texts) => Object.values(texts))).toHaveLength(1)
  })

  test('fields that this version does not know are reported and kept, wherever they stand', () => {
    const answers = {
      mood: 'calm',
      risk: { weather: 'wet', atRisk: [{ id: 'r', harm: ['physical'], colour: 'red' }] },
    }
    const { draft, explained } = opened(file(answers))
    expect(explained).toEqual([
      { place: 'test 2, risk, weather', message: 'this version does not know this field' },
      { place: 'test 2, risk, at risk, number 1, colour', message: 'this version does not know this field' },
      { place: 'mood', message: 'this version does not know this field' },
    ])
    expect(draft.typing).toEqual({
      'risk, kept as text': { weather: 'wet', 'atRisk.r.colour': 'red' },
      'case, kept as text': { mood: 'calm' },
    })
  })

  test('text that was half typed before is not written over', () => {
    const exported = JSON.parse(exportDraft(aDraft({}, { typing: { interim: { lastDay: '31/2/' } } })))
    exported.draft.case.interim = { lastDay: 'soon' }
    const { draft } = opened(JSON.stringify(exported))
    expect(draft.typing.interim).toEqual({ lastDay: '31/2/' })
    expect(keptTexts(draft, 'interim')).toEqual({ lastDay: 'soon' })
  })

  test('a broken mark, profile or note does not keep the rest from opening', () => {
    const exported = JSON.parse(exportDraft(aDraft({ defendant: { name: 'Dan Ember' } })))
    exported.draft.case.marks = { lodgedOn: 'yesterday' }
    exported.draft.case.profile = { schema: 1, force: 'Avonfleet Police' }
    exported.draft.notes = { risk: 5 }
    const { draft, explained } = opened(JSON.stringify(exported))
    expect(draft.case.defendant).toEqual({ name: 'Dan Ember' })
    expect(draft.case).not.toHaveProperty('profile')
    expect(keptTexts(draft, 'case')).toEqual({
      'notes.risk': '5',
      'marks.lodgedOn': 'yesterday',
      profile: '{"schema":1,"force":"Avonfleet Police"}',
    })
    expect(explained).toHaveLength(3)
  })
})

describe('a file that is refused', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['space only', ' \n', 'empty'],
    ['a PDF renamed', '%PDF-1.7\n{}', 'a PDF'],
    ['an Office document renamed', 'PK\u0003\u0004rest', 'Office'],
    ['a web page', '<!doctype html>', 'web page'],
    ['plain text', 'Dear court', 'line 1, column 1'],
    ['JSON cut short', '{\n  "schema": 1,\n  "id": "ca', 'line 3, column 12'],
    ['JSON of another kind', '{"name": "package"}', 'not an application'],
    ['a list', '[1, 2]', 'not an application'],
    ['an envelope of another app', '{"format": "other", "version": 1, "draft": {}}', 'not an application'],
    ['an envelope without a draft', '{"format": "spo-case", "version": 1}', 'not an application'],
    ['an envelope of a newer version', '{"format": "spo-case", "version": 2, "draft": {}}', 'newer version'],
    ['a case of a newer version', '{"schema": 2, "id": "x"}', 'newer version'],
    ['a case without an id', '{"schema": 1, "startedOn": "2026-11-02"}', 'its id is missing'],
    [
      'a case without its first day',
      '{"schema": 1, "id": "x", "startedOn": "2026-02-30"}',
      'the day on which',
    ],
  ])('%s', (_, text, words) => {
    expect(restoreFile(text)).toEqual({ ok: false, message: expect.stringContaining(words) })
  })

  test('25 MiB and one byte is too large; 25 MiB is not', () => {
    const bytes = new Uint8Array(25 * 1024 * 1024 + 1).fill(0x20)
    expect(restoreFile(bytes)).toMatchObject({ message: expect.stringContaining('larger than 25 MB') })
    expect(restoreFile(bytes.subarray(1))).toMatchObject({ message: expect.stringContaining('empty') })
  })
})

describe('a file as other programs write it', () => {
  const text = file({ defendant: { name: 'Zoë Ember' } })

  test('a byte order mark is passed over', () => {
    expect(opened(`\ufeff${text}`).draft.case.defendant).toEqual({ name: 'Zoë Ember' })
  })

  test('two bytes a letter, as Notepad writes it', () => {
    expect(opened(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))).draft.case.defendant).toEqual({
      name: 'Zoë Ember',
    })
  })

  test('bytes that are no text are refused', () => {
    expect(restoreFile(new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]))).toMatchObject({ ok: false })
  })
})

const folder = 'tests/storage/old'

describe('files of every version that was ever released', () => {
  const old = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name))

  test.each(old)('%s opens with nothing taken out', (name) => {
    const result = opened(readFileSync(`${folder}/${name}`))
    expect(result.explained).toEqual([])
    expect(result.draft.case.schema).toBe(1)
    expect(result.draft.case.acts?.items?.length).toBeGreaterThan(0)
  })
})

test.each(['Ottoline Marshbank', 'a/b', 'x?y#z', 'a'.repeat(65)])(
  'a case with the id "%s" takes a new one, and the officer is told',
  (id) => {
    const read = restoreFile(JSON.stringify({ schema: 1, id, startedOn: '2026-06-22' }), 'c-fresh')
    expect(read).toMatchObject({ ok: true, draft: { case: { id: 'c-fresh' } } })
    expect(read.ok && read.explained).toMatchObject([{ place: 'application, id' }])
  },
)

test('a plain id stays', () => {
  const read = restoreFile(JSON.stringify({ schema: 1, id: 'c-1_A', startedOn: '2026-06-22' }), 'c-fresh')
  expect(read).toMatchObject({ ok: true, draft: { case: { id: 'c-1_A' } }, explained: [] })
})
