/** The last eight letters and digits of a case's id, by which its files are told apart: "4f7k2m9q". */
export function shortId(id: string): string {
  return id.replace(/[^a-zA-Z0-9]/g, '').slice(-8)
}
