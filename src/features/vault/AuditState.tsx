import type { AuditReport } from '#src/features/drafts/vaultWork.ts'
import { shortHead } from '#src/storage/vault/audit/nextEntry.ts'
import { SummaryList } from '#src/ui/list/SummaryList.tsx'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'

/** Whether the record holds, what that means, and the 12 characters at its end. */
export function AuditState({ report }: { report: AuditReport }) {
  const { check, entries, head } = report
  const actor = entries[0]?.actor
  return (
    <>
      <SummaryList
        rows={[
          {
            key: 'Check, just now',
            value: check.ok ? <Tag colour="green">Holds</Tag> : <Tag colour="red">Does not hold</Tag>,
          },
          ...(actor
            ? [{ key: 'Signed with the key', value: <code className="app-head">{actor}</code> }]
            : []),
          { key: 'Entries', value: entries.length.toLocaleString('en-GB') },
          {
            key: 'End of the record',
            value: (
              <>
                <code className="app-head">{shortHead({ hash: head })}</code>
                <br />
                Papers printed as final carry such 12 characters in their footer, as they stood then.
              </>
            ),
          },
        ]}
      />
      <div className="app-step">{check.ok ? <Holds /> : <Broken why={check.why} />}</div>
    </>
  )
}

function Holds() {
  return (
    <p className="govuk-body">
      Every entry is signed with the key of this vault and follows from the one before it, so none was
      changed, moved or taken out without that key. One thing the check cannot see: whether everything on this
      computer was set back to an earlier day. The characters on printed papers can show that.
    </p>
  )
}

function Broken({ why }: { why: string }) {
  return (
    <>
      <Warning>{why} The record was changed or damaged outside this app.</Warning>
      <p className="govuk-body">
        Export the record as it is, and tell those who look after information security in your force before
        you go on. Entries before the one named here still hold; what comes after it is not proved.
      </p>
    </>
  )
}
