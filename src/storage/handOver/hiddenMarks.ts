/**
 * What has no shape of its own and can hide or turn round what stands beside it: control and format marks, among them those of
 * writing from right to left, marks of no meaning yet, line ends, and letters that show nothing.
 */
const hidden = /[\p{C}\p{Zl}\p{Zp}]|\u034f|[\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0f]/gu

/** Whether a short text holds marks that cannot be seen, so that it may not read as it is. */
export const hasHiddenMarks = (text: string): boolean => text.search(hidden) >= 0

/** A short text such as a name or a file name without the marks that cannot be seen, for showing it. */
export const withoutHiddenMarks = (text: string): string => text.replace(hidden, '')
