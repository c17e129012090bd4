import { r35 } from '#src/domain/wordingRules/rules/r35.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r35, {
  faulty: [
    'must regularly report',
    'must leave immediatly',
    'MUST REPORT PROMPTLY',
    'must tell police ASAP of a new phone',
    'must check in every now and then',
    'must attend from time to time',
    'must reply as soon as he can',
    'must hand over the phone straight away',
    'must report on a regular basis',
    'must attend at short notice',
    'must tell police as soon as reasonably possible',
    'must report weekly or as required',
    'must tell police straightaway',
  ],
  clean: [
    'must sign on every Monday 18:00–20:00 at Castle Street Station',
    'if he sees Ms Quill he must leave at once by the shortest route',
    'must not contact Mr Prompt',
    'must not write “reply immediately” to Orla Quill',
    'must not enter Regular Street, Dunmarrow',
    'must tell the SPO Manager of a new phone within 3 days',
    'must sign on at Castle Street Station every Monday, as soon as it opens at 9am',
  ],
})
