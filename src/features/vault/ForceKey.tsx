import { useQuery } from '@tanstack/react-query'
import { useServices } from '#src/features/drafts/services.ts'
import { profileQuery } from './vaultQueries.ts'

/** Whether the force can open what is in the vault, or nobody can once the passphrase and the recovery code are lost. */
export function ForceKey() {
  const { data } = useQuery(profileQuery(useServices()))
  if (data === undefined) return null
  return data?.recoveryKey ? (
    <>
      Opens applications that were begun since your force named it. Two people of your force must use it
      together.
    </>
  ) : (
    <>None. If the passphrase and the recovery code are both lost, nobody can open the vault.</>
  )
}
