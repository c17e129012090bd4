/** The fixed words of a map in a paper that explains conditions. */
export const mapEn = {
  map: 'Map',
  maps: 'Maps',
  mapWordsCount:
    'The map shows the area. The order says in words where it is. If the two differ, the words count.',
  mapDrawn: '{title}, with the area drawn on it. {where}',
  mapHatched: 'The area is hatched, inside the red line. In a copy without colour it is the thick line.',
  mapWays: 'A broken line is a way that stays open.',
  mapNumbered: 'The numbers are explained below.',
  mapNumbers: 'Numbers on the map',
} as const
