/** There is no room left on this device for the change. What was saved before is safe. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
  constructor(options?: ErrorOptions) {
    super('There is no room left on this device to save this change. What was saved before is safe.', options)
  }
}

/** A newer version of this app is open in another tab, so this page may no longer write. */
export class StorageOutdated extends Error {
  override readonly name = 'StorageOutdated'
  constructor(options?: ErrorOptions) {
    super('A newer version of this app is open in another tab. Reload this page to go on.', options)
  }
}

/** This browser does not let the app keep or reach its drafts. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable'
  constructor(options?: ErrorOptions) {
    super('This browser did not let the app reach the applications kept on this device.', options)
  }
}

/** The draft that should be changed is not on this device: it was removed. */
export class DraftMissing extends Error {
  override readonly name = 'DraftMissing'
  constructor() {
    super('This application is no longer on this device. It may have been deleted in another tab.')
  }
}

/** The vault is locked, or there is none: nothing can be read or kept until it is open. */
export class VaultLocked extends Error {
  override readonly name = 'VaultLocked'
  constructor() {
    super('Your vault is locked. Unlock it to go on.')
  }
}

/** The stored draft cannot be understood, so it is not written over. */
export class DraftUnreadable extends Error {
  override readonly name = 'DraftUnreadable'
  constructor(message: string) {
    super(message)
  }
}

/** The fault that a failure of the browser's database stands for. Any other error stays what it is. */
export function asFault(cause: unknown): Error {
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'QuotaExceededError') return new StorageFull({ cause })
  if (name === 'VersionError') return new StorageOutdated({ cause })
  return cause instanceof Error && !(cause instanceof DOMException)
    ? cause
    : new StorageUnavailable({ cause })
}
