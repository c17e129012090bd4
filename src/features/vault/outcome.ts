type Refused = { ok: false; message: string }

/** What came of work on the vault; a fault, such as a full disk, is a refusal in its own words. Never rejects. */
export async function outcome<Well extends { ok: true }>(
  work: Promise<Well | Refused>,
): Promise<Well | Refused> {
  try {
    return await work
  } catch (fault) {
    return { ok: false, message: fault instanceof Error ? fault.message : 'This could not be done.' }
  }
}
