import { useEffect, useState } from 'react'
import type { Door, VaultOnDevice } from '#src/features/drafts/door.ts'
import { useServices } from '#src/features/drafts/services.ts'

/** What is found at the door: the vaults of this computer and what speaks against opening one, or why that cannot be told. */
export type Doorways =
  | { kind: 'looking' }
  | {
      kind: 'found'
      vaults: readonly VaultOnDevice[]
      putBack: boolean
      refusals: readonly string[]
      mayMake: boolean
    }
  | { kind: 'failed'; message: string }

/** Looks once for the vaults on this computer. */
export function useDoorways(): Doorways {
  const { door } = useServices()
  const [doorways, setDoorways] = useState<Doorways>({ kind: 'looking' })

  // The store of the browser, which is asked anew each time the door is met.
  useEffect(() => {
    let met = true
    const tell = (found: Doorways) => {
      if (met) setDoorways(found)
    }
    look(door).then(tell, (fault: unknown) => tell({ kind: 'failed', message: wordsOf(fault) }))
    return () => {
      met = false
    }
  }, [door])

  return doorways
}

/** Where no vault may be opened here, none is looked for. */
async function look(door: Door): Promise<Doorways> {
  const refusals = await door.refusals()
  if (refusals.length > 0) return { kind: 'found', refusals, vaults: [], putBack: false, mayMake: false }
  const vaults = await door.vaults()
  return { kind: 'found', refusals, vaults, putBack: await door.putBack(), mayMake: await door.mayMake() }
}

const wordsOf = (fault: unknown) =>
  fault instanceof Error ? fault.message : 'The vaults on this computer could not be looked for.'
