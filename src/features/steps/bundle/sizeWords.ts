/** "12.4 MB", "0.3 MB"; a file of nothing much is "0.1 MB". */
export function sizeWords(bytes: number): string {
  return `${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB`
}
