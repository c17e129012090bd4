import { spacedHead } from '#src/features/drafts/backupWords.ts'
import type { HandedOver } from '#src/features/drafts/handOverWork.ts'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { takeFocus } from '#src/ui/page/takeFocus.ts'
import { londonTime } from './londonTime.ts'
import { purposeWords } from './purposeWords.ts'
import { roleWords } from './roleWords.ts'

/** Who made a file, for whom, what for and when, and what is to be known of it before it is used. */
export function FileTold({ file }: { file: HandedOver }) {
  const { payload, from, to, created, expires, head } = file
  return (
    <section aria-labelledby="told">
      <h2 className="govuk-heading-m" id="told" tabIndex={-1} ref={takeFocus}>
        {purposeWords[payload.purpose]}
      </h2>
      <SummaryList
        rows={[
          { key: 'From', value: `${from.name}, ${from.organisation}` },
          { key: 'Their role', value: roleWords[from.role] },
          { key: 'For', value: to.map(({ name }) => name).join(', ') },
          { key: 'Made', value: londonTime(created) },
          { key: 'To be used until', value: londonTime(expires) },
          { key: 'Their record ended with', value: <code className="app-head">{spacedHead(head)}</code> },
        ]}
      />
      <Cautions file={file} />
    </section>
  )
}

function Cautions({ file: { expired, expires, ourHead, newCard, from } }: { file: HandedOver }) {
  return (
    <>
      {expired && (
        <Warning>
          This file was to be used until {londonTime(expires)}, and that is past. You can read it. Ask{' '}
          {from.name} for a new one before you act on it.
        </Warning>
      )}
      {ourHead === 'found' && (
        <p className="govuk-body">
          It answers a file of yours, and names an entry that your audit record has.
        </p>
      )}
      {ourHead === 'notFound' && (
        <Warning>
          It says that it answers a file of yours, but your audit record never stood as it says. Your vault
          may have been set back to an earlier day, or the file answers another vault. Tell your IT support,
          and ask {from.name} which file was answered.
        </Warning>
      )}
      {newCard && (
        <Inset>
          {from.name} has a newer card: {newCard.name}, {roleWords[newCard.role]}, {newCard.organisation}
          {newCard.rank && `, ${newCard.rank}`}. What you see here is from the card that you trust. Ask for
          the new card and add it under “People and cards”.
        </Inset>
      )}
    </>
  )
}
