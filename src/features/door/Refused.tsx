import { Warning } from '#src/ui/notice/Warning.tsx'

/** Why no vault can be made or opened on this page, for the person and for whoever runs the computer. */
export function Refused({ reasons }: { reasons: readonly string[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">No vault can be made or opened here</h2>
      <p className="govuk-body">
        Vaults already on this computer are left as they are. Show this page to your IT support and ask them
        to put right what it says:
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Warning>
        Do not enter anything about a real person on this page. The training cases can be used.
      </Warning>
    </>
  )
}
