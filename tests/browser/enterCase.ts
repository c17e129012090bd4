import { test } from '@playwright/test'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { applies } from '#src/domain/flow/applies.ts'
import { type StepId, stepIds } from '#src/domain/flow/steps.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import { referenceMarks } from '#src/domain/shared/referenceMarks.ts'
import { wording as necessity } from '#src/features/steps/necessity/wording.ts'
import { wording as others } from '#src/features/steps/others/wording.ts'
import { wording as protectedPeople } from '#src/features/steps/protected/wording.ts'
import { enterActs, enterExhibits, enterWitnesses } from './enterActs.ts'
import { enterConditions } from './enterConditions.ts'
import { enterViews } from './enterViews.ts'
import { fillAnswers, type Ids } from './fill.ts'
import { enterItems } from './items.ts'
import type { Officer } from './officer.ts'

type Enter = (officer: Officer, file: CaseFile, ids: Ids) => Promise<void>

/** Steps whose page is more than one form. */
const ways: Partial<Record<StepId, Enter>> = {
  protected: (officer, file, ids) =>
    enterItems(officer, file.protected?.people ?? [], ids, {
      add: protectedPeople.add,
      save: protectedPeople.back,
    }),
  others: (officer, file, ids) =>
    enterItems(officer, file.others?.people ?? [], ids, { add: others.add, save: others.back }),
  acts: enterActs,
  evidence: enterExhibits,
  witnesses: enterWitnesses,
  necessity: async (officer, { necessity: slice }, ids) => {
    const { measures = [], ...rest } = slice ?? {}
    await enterItems(officer, measures, ids, { add: necessity.addMeasure, save: necessity.item.continue })
    await fillAnswers(officer, rest, ids)
  },
  prohibitions: (officer, file, ids) => enterConditions(officer, file, ids, 'prohibitions'),
  requirements: (officer, file, ids) => enterConditions(officer, file, ids, 'requirements'),
  views: enterViews,
  // Its paragraphs are accepted one by one, here only the first; the paper waits for the rest as a draft, and no other does.
  statement: ({ page, hands }) => hands.activate(page.getByRole('button', { name: /^Accept\b/ }).first()),
  answers: async () => undefined,
  documents: async () => undefined,
}

/**
 * Enters a whole case into a new application, from the list of applications through every step in order, and ends on the page with
 * the papers. Each step’s Continue must lead to the next.
 */
export async function enterCase(officer: Officer, sample: CaseFile) {
  const file = asTyped(sample)
  const ids: Ids = new Map()
  await officer.press('Start a new application')
  await officer.arrive('Apply for a stalking protection order')
  await officer.follow(stepTitles.decision)
  for (const step of stepIds.filter((id) => applies(id, file)))
    await named(stepTitles[step], () => enterStep(officer, file, { step, ids }))
  await officer.arrive('Apply for a stalking protection order')
  await officer.follow(stepTitles.documents)
  await officer.arrive(stepTitles.documents)
}

async function enterStep(officer: Officer, file: CaseFile, { step, ids }: { step: StepId; ids: Ids }) {
  await officer.arrive(stepTitles[step])
  const enter = ways[step] ?? ((_, __, known) => fillAnswers(officer, sliceOf(file, step), known))
  await enter(officer, file, ids)
  await goOn(officer)
}

async function goOn(officer: Officer) {
  for (const name of ['Save and continue', 'Continue']) {
    const button = officer.page.getByRole('button', { name, exact: true })
    if ((await button.count()) > 0) return officer.press(name)
  }
  await officer.follow('Continue')
}

const sliceOf = (file: CaseFile, step: StepId): object => Object(file[step as keyof CaseFile])

/** The case with its references as an officer types them: "#4" for an act. */
function asTyped(file: CaseFile): CaseFile {
  const { toText } = referenceMarks(referenceLabels(file))
  return JSON.parse(JSON.stringify(file), (_, value: unknown) =>
    typeof value === 'string' ? toText(value) : value,
  ) as CaseFile
}

/**
 * Does a part under a name in the report. Without a name Playwright looks through all that was done before at each thing that is
 * done: over half of its time. Outside its tests, as in npm run faults, there is no report.
 */
async function named(title: string, part: () => Promise<void>): Promise<void> {
  const isTested = process.env.TEST_WORKER_INDEX !== undefined
  await (isTested ? test.step(title, part) : part())
}
