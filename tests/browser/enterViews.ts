import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import { wording } from '#src/features/steps/views/wording.ts'
import { fillAnswers, type Ids } from './fill.ts'
import type { Officer } from './officer.ts'

/** Enters what each protected person says of the application and of each condition, and what the advocate says. */
export async function enterViews(officer: Officer, file: CaseFile, ids: Ids) {
  const { people = [], ...rest } = file.views ?? {}
  for (const { conditions, ...view } of people) {
    const name = peopleOf(file).find(({ id }) => id === view.id)?.realName
    await officer.follow(`${wording.record} (${name})`)
    await officer.arrive(wording.item.title)
    await fillAnswers(officer, view, ids)
    await enterConditionViews(officer, file, conditions ?? [])
    await officer.press(wording.item.save)
    await officer.arrive()
  }
  await fillAnswers(officer, rest, ids)
}

type View = {
  id: string
  answer?: string | undefined
  words?: string | undefined
  changed?: string | undefined
}

async function enterConditionViews(officer: Officer, file: CaseFile, views: readonly View[]) {
  const { item } = wording
  const numbers = conditionNumbers(file)
  for (const { id, answer, words, changed } of views) {
    const number = numbers.get(id) ?? 0
    await officer.choose(item.of(number), item.answers.find(({ value }) => value === answer)?.label ?? '')
    if (words) await officer.type(item.wordsOf(number), words)
    if (changed) await officer.type(item.changedOf(number), changed)
  }
}
