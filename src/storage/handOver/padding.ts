const lengthBytes = 4

/** Bytes, noughts up to a multiple of `block`, and at the very end how many bytes there were. */
export function padded(bytes: Uint8Array, block: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((bytes.length + lengthBytes) / block) * block)
  whole.set(bytes)
  new DataView(whole.buffer).setUint32(whole.length - lengthBytes, bytes.length)
  return whole
}

/** What was filled up; undefined where it cannot have been. */
export function unpadded(whole: Uint8Array): Uint8Array | undefined {
  const end = whole.length - lengthBytes
  if (end < 0) return undefined
  const length = new DataView(whole.buffer, whole.byteOffset + end, lengthBytes).getUint32(0)
  const filling = length <= end ? whole.subarray(length, end) : undefined
  return filling?.every((byte) => byte === 0) ? whole.subarray(0, length) : undefined
}
