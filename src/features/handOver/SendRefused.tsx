import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'

/** Why an application cannot be sent for this now, in the words of the status table. */
export function SendRefused({ because, id }: { because: readonly string[]; id: string }) {
  return (
    <div role="status">
      <Inset>
        <p className="govuk-body">
          <strong>This cannot be sent yet.</strong>
        </p>
        <ul className="govuk-list govuk-list--bullet">
          {because.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p className="govuk-body">
          <Link href={`/case/${id}`}>Go to the task list</Link>
        </p>
      </Inset>
    </div>
  )
}
