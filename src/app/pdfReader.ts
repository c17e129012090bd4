import address from '@embedpdf/pdfium/pdfium.wasm?url'

/** The compiled reader of PDFs, from the app’s own address. Rejects where it is not served. */
export async function pdfReader(): Promise<ArrayBuffer> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`The PDF reader was not served: ${answer.status}`)
  return answer.arrayBuffer()
}
