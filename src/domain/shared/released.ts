type Release = { released?: 'yes' | 'no' | undefined; why?: string | undefined }

/** A detail may be shown to the defendant only where somebody said so and wrote down why. */
export function isReleased({ released, why }: Release): boolean {
  return released === 'yes' && Boolean(why?.trim())
}
