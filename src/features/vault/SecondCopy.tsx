import { useQuery } from '@tanstack/react-query'
import { useServices } from '#src/features/drafts/services.ts'
import type { CopyTold } from '#src/storage/vault/store/database.ts'
import { londonTime } from './londonTime.ts'
import { secondCopyQuery } from './vaultQueries.ts'

const words: Record<CopyTold['state'], string> = {
  kept: 'Everything here is kept a second time on this computer, encrypted like the first, in case the browser loses one of them.',
  behind: 'It does not have everything yet. It follows by itself while the vault is open.',
  full: 'There is no room for it on this computer, so only one copy of this vault is kept. Make a backup today and have room made.',
  unreachable:
    'The browser does not let the app reach it, so only one copy of this vault is sure. Make a backup today.',
  none: 'This browser can keep none. Make a backup at the end of each week.',
}

/** Whether all of the vault is kept a second time on this computer, and when it was needed. */
export function SecondCopy() {
  const { vault } = useServices()
  const { data: told } = useQuery({
    ...secondCopyQuery(vault),
    refetchInterval: ({ state }) => (state.data?.state === 'behind' ? 1_000 : false),
  })
  if (!told) return null
  return (
    <>
      {words[told.state]}
      {told.putBackAt && (
        <>
          <br />
          The browser had lost the vault, and it was put back from the second copy on{' '}
          {londonTime(told.putBackAt)}.
        </>
      )}
    </>
  )
}
