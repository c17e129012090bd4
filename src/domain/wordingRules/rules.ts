import type { WordingRule } from './rule.ts'
import { r01 } from './rules/r01.ts'
import { r02 } from './rules/r02.ts'
import { r03 } from './rules/r03.ts'
import { r04 } from './rules/r04.ts'
import { r05 } from './rules/r05.ts'
import { r06 } from './rules/r06.ts'
import { r07 } from './rules/r07.ts'
import { r08 } from './rules/r08.ts'
import { r09 } from './rules/r09.ts'
import { r10 } from './rules/r10.ts'
import { r11 } from './rules/r11.ts'
import { r12 } from './rules/r12.ts'
import { r13 } from './rules/r13.ts'
import { r14 } from './rules/r14.ts'
import { r15 } from './rules/r15.ts'
import { r16 } from './rules/r16.ts'
import { r17 } from './rules/r17.ts'
import { r18 } from './rules/r18.ts'
import { r19 } from './rules/r19.ts'
import { r20 } from './rules/r20.ts'
import { r21 } from './rules/r21.ts'
import { r22 } from './rules/r22.ts'
import { r23 } from './rules/r23.ts'
import { r24 } from './rules/r24.ts'
import { r25 } from './rules/r25.ts'
import { r26 } from './rules/r26.ts'
import { r27 } from './rules/r27.ts'
import { r28 } from './rules/r28.ts'
import { r29 } from './rules/r29.ts'
import { r30 } from './rules/r30.ts'
import { r31 } from './rules/r31.ts'
import { r32 } from './rules/r32.ts'
import { r33 } from './rules/r33.ts'
import { r34 } from './rules/r34.ts'
import { r35 } from './rules/r35.ts'
import { r36 } from './rules/r36.ts'
import { r37 } from './rules/r37.ts'
import { r38 } from './rules/r38.ts'
import { r39 } from './rules/r39.ts'
import { r40 } from './rules/r40.ts'
import { r41 } from './rules/r41.ts'
import { r42 } from './rules/r42.ts'
import { r43 } from './rules/r43.ts'
import { r44 } from './rules/r44.ts'
import { r45 } from './rules/r45.ts'
import { r46 } from './rules/r46.ts'
import { r47 } from './rules/r47.ts'
import { r48 } from './rules/r48.ts'
import { r49 } from './rules/r49.ts'
import { r50 } from './rules/r50.ts'
import { r51 } from './rules/r51.ts'
import { r52 } from './rules/r52.ts'
import { r53 } from './rules/r53.ts'
import { r54 } from './rules/r54.ts'
import { r55 } from './rules/r55.ts'
import { r56 } from './rules/r56.ts'
import { r57 } from './rules/r57.ts'
import { r58 } from './rules/r58.ts'
import { r59 } from './rules/r59.ts'
import { r60 } from './rules/r60.ts'
import { r61 } from './rules/r61.ts'
import { r62 } from './rules/r62.ts'
import { r63 } from './rules/r63.ts'
import { r64 } from './rules/r64.ts'
import { r65 } from './rules/r65.ts'

/** Every wording rule, in the order of its code. */
export const wordingRules: readonly WordingRule[] = [
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r07,
  r08,
  r09,
  r10,
  r11,
  r12,
  r13,
  r14,
  r15,
  r16,
  r17,
  r18,
  r19,
  r20,
  r21,
  r22,
  r23,
  r24,
  r25,
  r26,
  r27,
  r28,
  r29,
  r30,
  r31,
  r32,
  r33,
  r34,
  r35,
  r36,
  r37,
  r38,
  r39,
  r40,
  r41,
  r42,
  r43,
  r44,
  r45,
  r46,
  r47,
  r48,
  r49,
  r50,
  r51,
  r52,
  r53,
  r54,
  r55,
  r56,
  r57,
  r58,
  r59,
  r60,
  r61,
  r62,
  r63,
  r64,
  r65,
]
