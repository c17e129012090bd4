import { r52 } from '#src/domain/wordingRules/rules/r52.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r52, {
  faulty: [
    'his sick obsession',
    'must not send his CREEPY letters',
    'must not continue his obsesive behaviour',
    'must not act on his infatuation with Ms Quill',
    'must not post his vile rants',
    'must not send weird messages',
    'must not send any more psycho messages',
    'must stop his Evil campaign',
  ],
  clean: [
    'he sent 41 messages (act 5)',
    'must hand the sick note to the SPO Manager by 4 May 2026',
    'must not write “you are twisted” to Orla Quill',
    'must not enter Evil Lane or the Monster Gym',
    'must not contact Mr Vile',
    'must not play the game Lunatic to Orla Quill',
  ],
})
