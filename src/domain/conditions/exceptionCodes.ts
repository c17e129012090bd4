/** The usual exceptions of the library. */
export const exceptionCodes = ['X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X8', 'X9', 'X10', 'X11'] as const
export type ExceptionCode = (typeof exceptionCodes)[number]
