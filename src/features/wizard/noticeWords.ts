/** Whether, and when, the defendant is told of the interim hearing. */
export const noticeWords = {
  notice: 'Is the defendant told before the interim hearing?',
  modes: {
    onNotice: 'Yes, with the usual notice',
    shortNotice: 'Yes, with short notice',
    withoutNotice: 'No, without notice',
  },
  whyShort: 'Why is there so little notice?',
  whyWithout: 'Why is the defendant not told first?',
  lawyer: 'Lawyer who agrees that the court may be asked',
  returnOn: 'Day proposed for a hearing with the defendant (optional)',
} as const
