import { caseWithActs } from './cases.ts'
import type { Row } from './figures.ts'
import { type Bench, openCase, openFloor, openStep } from './openCase.ts'
import { type Typed, typeInto } from './typeInto.ts'

const counts = [50, 300, 1000] as const
const slowCount = 300
const frame = 16.7

/** Each key on the page of one act with the live view open, beside the plain page with as many acts. */
export async function typingRows(bench: Bench): Promise<Row[]> {
  const rows: Row[] = []
  const work: number[] = []
  for (const count of counts) {
    const floorPage = await openFloor(bench, count)
    const page = await openCase(bench, caseWithActs(count))
    await openStep(page, 'Build the chronology of acts')
    await page
      .getByRole('link', { name: /^Change/ })
      .first()
      .click()
    await page.getByLabel('What happened?').waitFor()
    await typeInto(page)
    const floor = await typeInto(floorPage)
    const ours = await typeInto(page)
    work.push(ours.work)
    rows.push(...keyRows(count, ours, floor))
    if (count === slowCount) {
      const slowFloor = await typeInto(floorPage, 4)
      const slow = await typeInto(page, 4)
      rows.push({
        what: `Key to paint, ${count} acts, 4x slower processor`,
        value: slow.p50,
        unit: 'ms',
        beside: slowFloor.p50,
        budget: 35,
      })
    }
    await Promise.all([page, floorPage].map((each) => each.context().close()))
  }
  const [least = Number.NaN, , most = Number.NaN] = work
  return [
    ...rows,
    {
      what: 'Processor time per key, 1,000 acts beside 50',
      value: most,
      unit: 'ms',
      beside: least,
      budget: { ratio: 1.1 },
    },
  ]
}

function keyRows(count: number, ours: Typed, floor: Typed): Row[] {
  const acts = `${count} acts`
  return [
    {
      what: `Key to paint, ${acts}, live view open`,
      value: ours.p50,
      unit: 'ms',
      beside: floor.p50,
      budget: { ratio: 1.5 },
    },
    {
      what: `Key to paint, ${acts}: 95th of 100`,
      value: ours.p95,
      unit: 'ms',
      beside: floor.p95,
      budget: frame,
    },
    { what: `Processor time per key, ${acts}`, value: ours.work, unit: 'ms', beside: floor.work },
    {
      what: `Heap after typing, ${acts}`,
      value: ours.heapMiB,
      unit: 'MiB',
      beside: floor.heapMiB,
      ...(count === 1000 && { budget: 10 }),
    },
  ]
}
