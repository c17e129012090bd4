import { Button } from '#src/ui/action/Button.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { commentWords as words } from './commentWords.ts'

type Props = { place: string; onResolve: () => Promise<boolean> }

/** Who raised a comment resolves it without a reason. */
export function ResolveMine({ place, onResolve }: Props) {
  return (
    <Button variant="secondary" onClick={() => void onResolve().catch(() => undefined)}>
      {words.resolve} <VisuallyHidden>({place})</VisuallyHidden>
    </Button>
  )
}
