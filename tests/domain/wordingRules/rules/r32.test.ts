import { r32 } from '#src/domain/wordingRules/rules/r32.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r32, {
  faulty: [
    'must not use the internet',
    'MUST NOT USE SOCIAL MEDIA',
    'must not go on line',
    'must not have any mobile phone',
    'not to use any computer',
    'must not own or use a smartphone',
    'must not be on social media',
    'must not access the web',
    'must not use any phone or tablet',
    'is banned from the internet',
    'must not go on the internet at all',
    'no social media',
  ],
  clean: [
    'must not use the internet to search for Orla Quill',
    'must not have more than one phone',
    'must not use a phone in the name of Orla Quill',
    'must tell the SPO Manager of each new messaging account within 3 days',
    'must not write “get off social media” to Orla Quill',
    'must not use a computer that belongs to Orla Quill',
    'must not enter Internet House, Ash Lane',
  ],
})
