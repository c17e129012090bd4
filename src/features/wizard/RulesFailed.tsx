import { Warning } from '#src/ui/notice/Warning.tsx'

/** In place of what the rules say, where they could not be put to the case. */
export function RulesFailed() {
  return (
    <Warning>
      The application could not be checked, so what is still to do is not known. Nothing that you entered is
      lost. Reload the page.
    </Warning>
  )
}
