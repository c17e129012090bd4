/** An exhibit that cannot be used; the message is the reason, in words for the officer. */
export class LeftOut extends Error {
  override readonly name = 'LeftOut'
}
