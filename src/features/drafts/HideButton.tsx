import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { useHiding } from './hiding.ts'

/** Hides the page from the eyes of others; it stays open under the cover. */
export function HideButton() {
  return <LinkButton onClick={useHiding()}>Hide</LinkButton>
}
