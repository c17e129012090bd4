import type { CaseFile } from '../case/caseFile.ts'
import type { Draft } from '../case/draft.ts'
import type { IsoDate } from '../shared/dates.ts'
import { checkActs } from './checkActs.ts'
import { checkAdmissions } from './checkAdmissions.ts'
import { checkAfterGrant } from './checkAfterGrant.ts'
import { checkAppealInformation } from './checkAppealInformation.ts'
import { checkApplicant } from './checkApplicant.ts'
import { checkAreaGround } from './checkAreaGround.ts'
import { checkAttendance } from './checkAttendance.ts'
import { checkAuthority } from './checkAuthority.ts'
import { checkCertificates } from './checkCertificates.ts'
import { checkChange } from './checkChange.ts'
import { checkClashes } from './checkClashes.ts'
import { checkCodes } from './checkCodes.ts'
import { checkConditionLinks } from './checkConditionLinks.ts'
import { checkConditionWording } from './checkConditionWording.ts'
import { checkConsultations } from './checkConsultations.ts'
import { checkCyberConditions } from './checkCyberConditions.ts'
import { checkDayOrder } from './checkDayOrder.ts'
import { checkDecision } from './checkDecision.ts'
import { checkDefendantIdentity } from './checkDefendantIdentity.ts'
import { checkDisclosure } from './checkDisclosure.ts'
import { checkEvidence } from './checkEvidence.ts'
import { checkExhibitFiles } from './checkExhibitFiles.ts'
import { checkExistingOrder } from './checkExistingOrder.ts'
import { checkFamilyOrder } from './checkFamilyOrder.ts'
import { checkFullOrder } from './checkFullOrder.ts'
import { checkGivenToDefendant } from './checkGivenToDefendant.ts'
import { checkGoldenThread } from './checkGoldenThread.ts'
import { checkHalfTyped } from './checkHalfTyped.ts'
import { checkHearsayNotice } from './checkHearsayNotice.ts'
import { checkInference } from './checkInference.ts'
import { checkInitials } from './checkInitials.ts'
import { checkInterim } from './checkInterim.ts'
import { checkLadder } from './checkLadder.ts'
import { checkLength } from './checkLength.ts'
import { checkLibraryVersion } from './checkLibraryVersion.ts'
import { checkLocality } from './checkLocality.ts'
import { checkMaps } from './checkMaps.ts'
import { checkNecessity } from './checkNecessity.ts'
import { checkNotification } from './checkNotification.ts'
import { checkOrderContents } from './checkOrderContents.ts'
import { checkOrderSize } from './checkOrderSize.ts'
import { checkOtherOrders } from './checkOtherOrders.ts'
import { checkPapersServed } from './checkPapersServed.ts'
import { checkPointers } from './checkPointers.ts'
import { checkProceedings } from './checkProceedings.ts'
import { checkProportionality } from './checkProportionality.ts'
import { checkProtectedPeople } from './checkProtectedPeople.ts'
import { checkReferrals } from './checkReferrals.ts'
import { checkRegime } from './checkRegime.ts'
import { checkReply } from './checkReply.ts'
import { checkRequirementProvider } from './checkRequirementProvider.ts'
import { checkRisk } from './checkRisk.ts'
import { checkSignedAuthority } from './checkSignedAuthority.ts'
import { checkStandardOfProof } from './checkStandardOfProof.ts'
import { checkStatement } from './checkStatement.ts'
import { checkSummons } from './checkSummons.ts'
import { checkTimeLimitWords } from './checkTimeLimitWords.ts'
import { checkUndefinedTerms } from './checkUndefinedTerms.ts'
import { checkUnfinished } from './checkUnfinished.ts'
import { checkViews } from './checkViews.ts'
import { checkVulnerability } from './checkVulnerability.ts'
import { checkWaiting } from './checkWaiting.ts'
import { checkWithheldDetails } from './checkWithheldDetails.ts'
import { checkWorkStudyReligion } from './checkWorkStudyReligion.ts'
import { checkZones } from './checkZones.ts'
import type { Finding } from './finding.ts'

/** One rule over a whole case: pruned answers, the day as of which they are read, and the draft for what is half-typed. */
export type Check = (file: CaseFile, today: IsoDate, draft: Draft) => readonly Finding[]

/** Every rule, in the order of the supervisor’s list. */
export const checks: readonly Check[] = [
  checkDecision,
  checkChange,
  checkUnfinished,
  checkHalfTyped,
  checkWaiting,
  checkApplicant,
  checkAreaGround,
  checkAuthority,
  checkSignedAuthority,
  checkDefendantIdentity,
  checkActs,
  checkAdmissions,
  checkTimeLimitWords,
  checkRisk,
  checkProtectedPeople,
  checkNecessity,
  checkConditionLinks,
  checkGoldenThread,
  checkWorkStudyReligion,
  checkClashes,
  checkLocality,
  checkLength,
  checkInterim,
  checkFullOrder,
  checkExistingOrder,
  checkOtherOrders,
  checkFamilyOrder,
  checkProceedings,
  checkConditionWording,
  checkLibraryVersion,
  checkUndefinedTerms,
  checkRequirementProvider,
  checkCyberConditions,
  checkLadder,
  checkOrderContents,
  checkOrderSize,
  checkProportionality,
  checkEvidence,
  checkExhibitFiles,
  checkPointers,
  checkHearsayNotice,
  checkPapersServed,
  checkDayOrder,
  checkReply,
  checkCertificates,
  checkDisclosure,
  checkWithheldDetails,
  checkZones,
  checkMaps,
  checkGivenToDefendant,
  checkInference,
  checkInitials,
  checkStandardOfProof,
  checkStatement,
  checkSummons,
  checkVulnerability,
  checkViews,
  checkConsultations,
  checkReferrals,
  checkAttendance,
  checkNotification,
  checkAfterGrant,
  checkAppealInformation,
  checkCodes,
  checkRegime,
]
