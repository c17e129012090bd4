/** What is made once and asked for again is kept by the browser meanwhile, outside the memory of the worker. */
export function keptAsBlob(make: () => Promise<Uint8Array>): () => Promise<Uint8Array> {
  let kept: Blob | undefined
  return async () => {
    if (kept) return new Uint8Array(await kept.arrayBuffer())
    const bytes = await make()
    kept = new Blob([new Uint8Array(bytes)])
    return bytes
  }
}
