import { r02 } from '#src/domain/wordingRules/rules/r02.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r02, {
  faulty: [
    'must not abuse her',
    'MUST NOT BE RUDE OR AGGRESSIVE',
    'must not send nasty texts to Ms Quill',
    'no innapropriate comments to Ms Quill',
    'must not act in an antisocial manner',
    'must not use foul language to Ms Quill',
    'must not kick off at her',
    'must not be Abusive to staff of Ember House',
    'must not use threatening or abusive language',
    'must not be nasty to her',
    'must not act in a threatening manner',
  ],
  clean: [
    'must attend the domestic abuse programme of Driftline from 4 May 2026',
    'must not enter Rude Lane, Dunmarrow',
    'must not write “nasty cow” on the door of Ember House',
    'must not contact Ms Nasty',
    'must not block Mr Tarn’s vehicle',
    'must not send any picture to Orla Quill',
  ],
})
