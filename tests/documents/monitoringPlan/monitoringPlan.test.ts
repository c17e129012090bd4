import { expect, test } from 'vitest'
import { monitoringPlan } from '#src/documents/monitoringPlan/monitoringPlan.ts'
import { conditionRationale } from '#src/domain/audience/conditionRationale.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample } from '#tests/support/samples.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const text = (file: CaseFile) =>
  wordsIn(monitoringPlan(servedView(file), policeView(file), conditionRationale(file)))

test('says who manages the order, what proves a breach of each condition and who looks', () => {
  const file = aCase()
  const said = text(file)
  expect(said).toContain(file.safety?.owner)
  for (const { monitoring } of [...(file.prohibitions?.items ?? []), ...(file.requirements?.items ?? [])])
    expect(said).toContain(monitoring?.by)
  expect(said).toContain('Offence: ST19001 (H20164).')
  expect(said).not.toContain('[Not yet entered')
})

test('who reports that the defendant did not come is told where a provider has confirmed', () => {
  const provided = sample('fx-02')
  const confirmed = (provided.requirements?.items ?? []).some(({ provider }) => provider?.confirmed === 'yes')
  expect(text(provided).includes('Who reports that the defendant did not come')).toBe(confirmed)
  expect(text(aCase({ requirements: { items: [] } }))).not.toContain(
    'Who reports that the defendant did not come',
  )
})

test('without an answer there are gaps, and no table is invented', () => {
  const said = text(aCase({ safety: undefined, prohibitions: undefined, requirements: undefined }))
  for (const words of [
    'who manages the order',
    'what a patrol does on a breach',
    'No condition is entered yet',
    'No check is planned yet',
  ])
    expect(said).toContain(words)
})

test('conditions that are looked at alike stand in one row, and no other', () => {
  const monitoring = { how: 'A report', by: 'PC Wren', firstCheck: '2026-07-15', every: 'Every week' }
  const [first] = aCase().prohibitions?.items ?? []
  const items = [1, 2, 3, 4].map((at) => ({
    ...first,
    id: `c${at}`,
    code: 'C01' as const,
    version: 1,
    monitoring: at === 4 ? { ...monitoring, every: 'Every day' } : monitoring,
  }))
  const said = text(aCase({ prohibitions: { items }, requirements: { items: [] } }))
  expect(said).toContain('1 to 3')
  expect(said.match(/PC Wren/g)).toHaveLength(2)
})
