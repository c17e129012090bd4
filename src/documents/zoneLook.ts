/**
 * How a zone is drawn over a map, in units of the figure: a red line that is thick and hatched inside, so that it is as plain in
 * black and white; a way through it as a broken black line; a place as a number in a ring.
 */
export const zoneLook = {
  casing: 5,
  outline: 2.6,
  hatch: 0.6,
  gap: 11,
  way: 2.2,
  dash: 7,
  space: 4,
  ring: 7.5,
  ringLine: 1.2,
  digits: 10,
  red: '#b0101e',
} as const

/** The red of the outline, each part from 0 to 255. */
export const zoneRed = [0xb0, 0x10, 0x1e] as const
