import type { Desk, DeskAnswer, DeskCall } from './desk.ts'

/** Does what the page asked for. Never rejects: a fault goes back by name. */
export async function answerCall(desk: Desk, { name, given }: DeskCall): Promise<DeskAnswer> {
  try {
    const deed = desk[name] as (...given: unknown[]) => Promise<unknown>
    return { ok: true, value: await deed(...given) }
  } catch (fault) {
    if (fault instanceof Error) return { ok: false, name: fault.name, message: fault.message }
    return { ok: false, name: 'Error', message: String(fault) }
  }
}
