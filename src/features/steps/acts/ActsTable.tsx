import { whenInWords } from '#src/documents/format.ts'
import { isProved } from '#src/domain/grounds/actProof.ts'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'
import { behaviourKinds } from '#src/domain/law/behaviours.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { ActionList } from '#src/ui/action/ActionList.tsx'
import { type Column, Table } from '#src/ui/list/Table.tsx'
import { firstWords } from './firstWords.ts'
import { listWording } from './listWording.ts'
import { TickBox } from './TickBox.tsx'
import type { useActEdits } from './useActEdits.ts'

type Props = {
  acts: readonly ActDraft[]
  numbers: ReadonlyMap<string, number>
  ticked: ReadonlySet<string>
  onTick: (ticked: ReadonlySet<string>) => void
  edits: Pick<ReturnType<typeof useActEdits>, 'duplicate' | 'remove'>
}

/** One page of acts: a row each, with its number, what can be done to it, and a tick to put it in a run. */
export function ActsTable({ acts, numbers, ticked, onTick, edits }: Props) {
  const { file } = useCase()
  const references = new Map(file.evidence?.exhibits?.map(({ id, reference }) => [id, reference]))
  const name = ({ id, kind }: ActDraft) => `${kind === 'context' ? 'Context' : 'Act'} ${numbers.get(id)}`

  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked)
    if (on) next.add(id)
    else next.delete(id)
    onTick(next)
  }
  const actions = (act: ActDraft) => [
    { text: 'Change', about: name(act), href: itemPath(file.id, 'acts', act.id) },
    { text: 'Duplicate', about: name(act), onClick: () => ignore(edits.duplicate(act.id, name(act))) },
    { text: 'Delete', about: name(act), onClick: () => ignore(edits.remove(act.id, name(act))) },
  ]
  const columns: Column<ActDraft>[] = [
    {
      id: 'number',
      header: 'Number',
      rowHeader: true,
      cell: (act) => (
        <TickBox
          label={String(numbers.get(act.id))}
          about={`Tick ${name(act)}`}
          checked={ticked.has(act.id)}
          onChange={(on) => tick(act.id, on)}
        />
      ),
    },
    { id: 'when', header: 'When', cell: ({ when }) => whenInWords(when, true) ?? listWording.notDated },
    {
      id: 'what',
      header: 'What happened',
      cell: (act) => (
        <>
          {act.what ? firstWords(act.what) : listWording.notTold}
          <ActionList actions={actions(act)} />
        </>
      ),
    },
    { id: 'kind', header: 'Kind of act', cell: kindWords },
    { id: 'proof', header: 'Proof', cell: (act) => proofWords(act, references) },
  ]
  return (
    <Table
      caption={listWording.caption}
      captionHidden
      small
      columns={columns}
      rows={acts}
      rowKey={({ id }) => id}
    />
  )
}

// The save mark says when a change could not be stored.
const ignore = (saving: Promise<void>) => void saving.catch(() => undefined)

function kindWords({ kind, behaviours = [] }: ActDraft): string {
  if (kind === 'context') return listWording.context
  const labels = behaviours.map((behaviour) => behaviourKinds[behaviour].label)
  return labels.length > 0 ? labels.join('; ') : listWording.noKind
}

function proofWords(act: ActDraft, references: ReadonlyMap<string, string | undefined>): string {
  const exhibits = (act.exhibits ?? []).flatMap((id) => references.get(id) ?? [])
  const statement = act.howKnown?.includes('statement') ? [listWording.statement] : []
  if (exhibits.length + statement.length > 0) return joinWords([...exhibits, ...statement])
  return act.kind === 'context' || isProved(act) ? '' : listWording.noProof
}
