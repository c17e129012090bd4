import { onDevice } from '#scripts/faults/browser/device.ts'
import { measureVolume } from '#scripts/faults/vault/volumeRows.ts'
import { ninetyFifth, type Row } from './figures.ts'

/** A vault of 10,000 applications in a browser over a profile of its own: opened, listed, and one case saved over and over. */
export async function vaultRows(): Promise<Row[]> {
  const { list, saves, unlock } = await onDevice(measureVolume)
  return [
    { what: 'Unlock a vault, 64 MiB and 3 passes', value: unlock, unit: 'ms', budget: 1500 },
    { what: 'List of 10,000 applications, read and decrypted', value: list, unit: 'ms', budget: 300 },
    {
      what: `Save of a case of 200 KB, 95th of ${saves.length}`,
      value: ninetyFifth(saves),
      unit: 'ms',
      budget: 150,
    },
  ]
}
