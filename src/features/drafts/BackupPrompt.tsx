import { useQuery } from '@tanstack/react-query'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { backupDue } from './backupDue.ts'
import { useServices } from './services.ts'

/** Asks once a week for a backup of the open vault; nothing while the last one is younger. */
export function BackupPrompt() {
  const { vault, now } = useServices()
  const settings = useQuery({
    queryKey: ['vault', 'settings'],
    queryFn: () => vault.settings(),
    networkMode: 'always',
  }).data
  if (!settings || !backupDue(settings.backedUpAt, now())) return null
  return (
    <Inset>
      {settings.backedUpAt === undefined
        ? 'No backup of this vault was made yet. '
        : `The last backup of this vault was made on ${longDate(settings.backedUpAt.slice(0, 10))}. `}
      Without one, everything is lost when this computer or its browser fails.{' '}
      <Link href="/vault/backup">Make a backup</Link>
    </Inset>
  )
}
