import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

/** A save waits 800 ms for the next key, and a busy machine is slower than an officer. */
configure({ asyncUtilTimeout: 5000 })

/** jsdom knows the dialog element but not how to open it: these follow the standard as far as tests need. */
HTMLDialogElement.prototype.show = function show() {
  this.open = true
}
HTMLDialogElement.prototype.showModal = function showModal() {
  if (this.open) throw new DOMException('The dialog is already open', 'InvalidStateError')
  this.open = true
}
HTMLDialogElement.prototype.close = function close(returnValue) {
  if (!this.open) return
  this.open = false
  if (returnValue !== undefined) this.returnValue = returnValue
  this.dispatchEvent(new Event('close'))
}

/** jsdom does not know style sheets added by script; the list is all that the app asks of it. */
document.adoptedStyleSheets ??= []
