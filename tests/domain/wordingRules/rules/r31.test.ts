import { r31 } from '#src/domain/wordingRules/rules/r31.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r31, {
  faulty: [
    'must declare smart devices',
    'must hand in all devices',
    'must tell the SPO Manager of every internet-enabled device within 3 days',
    'MUST DECLARE ALL DEVICES',
    'must not open any online accounts',
    'must list all gadgets by 4 May 2026',
    'must declare all his accounts by 4 May 2026',
    'must declare any electronic equipment by 4 May 2026',
  ],
  clean: [
    'must declare each Device by 4 May 2026',
    'must not fit a tracking device to the vehicle of Orla Quill',
    'must not search for @quillstudio; checked at device inspection by SPO Team',
    'must not write “all your devices” to Orla Quill',
    'must not open Orla Quill’s account with Northmere Bank',
    'must not enter Device House, Ash Lane',
  ],
})
