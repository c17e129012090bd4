/**
 * How sure we are of a legal statement.
 * `verified`: read in the primary text. `secondary`: read in an official or secondary source.
 * `unread`: background knowledge, text not read. `uncertain`: unclear in law, or not found.
 */
export type Confidence = 'verified' | 'secondary' | 'unread' | 'uncertain'

/** Where a rule comes from: the source, the place in it, how sure we are, and since when it is law. */
export type Authority = {
  /** For example "Stalking Protection Act 2019" or "Good practice". */
  source: string
  /** For example "s.3(2)"; for a house rule what it asks, in a few words. May be empty. */
  provision: string
  confidence: Confidence
  /** ISO date on which the rule came into force, where known. */
  inForce?: string
}

/** An authority that was read in the primary text; only such a one may stop an application. */
export type VerifiedAuthority = Authority & { confidence: 'verified' }
