import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { actNumbers } from '#src/domain/grounds/numbering.ts'
import { runWording } from '#src/features/steps/acts/runWording.ts'
import { wording } from '#src/features/steps/acts/wording.ts'
import { wording as exhibits } from '#src/features/steps/evidence/wording.ts'
import { wording as witnesses } from '#src/features/steps/witnesses/wording.ts'
import { fillAnswers, type Ids } from './fill.ts'
import { enterItems } from './items.ts'
import type { Officer } from './officer.ts'

/** Enters the runs and the acts. What proves them is entered with the exhibits and the witnesses. */
export async function enterActs(officer: Officer, { acts }: CaseFile, ids: Ids) {
  await officer.follow(wording.add)
  await officer.arrive()
  await officer.unfold(wording.runGroup)
  await officer.follow(runWording.manage(0))
  await officer.arrive(runWording.title)
  await enterItems(officer, acts?.runs ?? [], ids, { add: runWording.add, save: runWording.save })
  await officer.follow('Continue')
  await officer.arrive()
  const skip = ['exhibits', 'account.witness']
  await enterItems(officer, acts?.items ?? [], ids, { add: wording.add, save: wording.save, skip })
}

/** Enters the exhibits, each with the acts that it shows. */
export async function enterExhibits(officer: Officer, { acts, evidence }: CaseFile, ids: Ids) {
  const items = (evidence?.exhibits ?? []).map((exhibit) => ({
    ...exhibit,
    acts: (acts?.items ?? []).filter((act) => act.exhibits?.includes(exhibit.id)).map(({ id }) => id),
  }))
  await enterItems(officer, items, ids, { add: exhibits.add, save: exhibits.save })
}

/** Enters the witnesses, says at each hearsay act whose words it passes on, and comes back to the rest of the page. */
export async function enterWitnesses(officer: Officer, { acts, witnesses: slice }: CaseFile, ids: Ids) {
  const { people = [], ...rest } = slice ?? {}
  await enterItems(officer, people, ids, { add: witnesses.add, save: witnesses.save })
  const numbers = actNumbers(acts?.items ?? [])
  for (const { id, account } of acts?.items ?? []) {
    if (account?.kind !== 'hearsay' || !account.witness) continue
    await officer.follow(witnesses.act(numbers.get(id)))
    await officer.arrive()
    await fillAnswers(officer, { account: { witness: account.witness } }, ids)
    await officer.press(wording.save)
    await officer.arrive()
    await officer.follow('Continue')
    await officer.arrive()
    await officer.follow('Continue')
    await officer.arrive()
  }
  await fillAnswers(officer, rest, ids)
}
